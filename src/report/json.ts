/** A value as JSON for people and programs: two blanks of indentation, a line end at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
