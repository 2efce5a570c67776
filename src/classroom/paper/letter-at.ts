/** The letter of the option that is shown at this place: A for 0. */
export const letterAt = (place: number): string => String.fromCharCode(65 + place);
