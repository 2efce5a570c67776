import { z } from 'zod';

/**
 * The schema that this value is held to: behind those that only say that it may be lacking, and of several that it may be, the first that
 * it fits; where it fits none, what says so.
 */
export function schemaAt(schema: z.ZodType, value: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schemaAt(schema.unwrap() as z.ZodType, value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const fitting = schema.options.find((option) => (option as z.ZodType).safeParse(value).success);
  return fitting ? schemaAt(fitting as z.ZodType, value) : schema;
}
