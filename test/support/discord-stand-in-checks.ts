import { z } from 'zod';

/** A text of so many code points, which is how Discord counts. */
export const text = (min: number, max: number) =>
  z.string().refine((value) => {
    const length = Array.from(value).length;
    return length >= min && length <= max;
  }, `Must be ${min} to ${max} in length.`);

/** Discord does not say null and absent apart. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();

export const customId = text(1, 100);

export const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Every value under a key, however deep. */
export const collect = (value: unknown, key: string): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, key));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === key ? [part] : collect(part, key)));
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What Discord says is wrong with a body, each as «path: why»; empty where it takes it. */
export const findProblems = (schema: z.ZodType, body: unknown): string[] => {
  const { error } = schema.safeParse(body);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

/** An answer of the REST API. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const refuse = (status: number, code: number, message: string, errors?: unknown): RestAnswer => ({
  status,
  body: { code, message, ...(errors === undefined ? {} : { errors }) },
});

/** The refusal of a body that Discord does not take, or nothing. */
export const refuseBody = (schema: z.ZodType, body: unknown): RestAnswer | null => {
  const problems = findProblems(schema, body);
  return problems.length === 0 ? null : refuse(400, 50035, 'Invalid Form Body', problems);
};
