/** Puts values into messages. Runs in pages and in the browser, where some scripts need no more than this. */

export type Values = Readonly<Record<string, string | number>>;

/** `{name}` in a message becomes its value; a name without a value stays as it is, for everybody to see. */
export function say(message: string, values: Values): string {
	return message.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
