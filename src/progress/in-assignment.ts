/** The context of what is done in an assignment. */
export const inAssignment = (id: string): string => `assignment/${id}`;
