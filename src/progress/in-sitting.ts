/** The context of what is done in the sitting that began with the record `id`. */
export const inSitting = (id: string): string => `sitting/${id}`;
