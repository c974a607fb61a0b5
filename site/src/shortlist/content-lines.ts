/** What vCard (RFC 6350) and iCalendar (RFC 5545) have in common: lines of text. */

const encoder = new TextEncoder();
const LONGEST_LINE = 75;

/** A text as a vCard's simple value: backslash, comma and line ends escaped, other control characters left out. */
export function escapeSimple(text: string): string {
	return (
		text
			.replaceAll(/\r\n?/g, "\n")
			.replaceAll(/\p{Cc}/gu, (character) => (character === "\n" ? "\n" : character === "\t" ? " " : ""))
			/* halves of characters, which no file may hold */
			.replaceAll(/[\ud800-\udfff]/gu, "\ufffd")
			.replaceAll(/[\\,]/g, "\\$&")
			.replaceAll("\n", "\\n")
	);
}

/** A text in iCalendar, and as a part of a vCard's value of several parts: there the semicolon is escaped, too. */
export const escapeText = (text: string) => escapeSimple(text).replaceAll(";", "\\;");

/** Breaks a line into pieces of at most 75 bytes, never within a character; each further one begins with a space. */
export function fold(line: string): string {
	const pieces: string[] = [];
	let piece = "";
	let bytes = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (bytes + size > LONGEST_LINE) {
			pieces.push(piece);
			piece = " ";
			bytes = 1;
		}
		piece += character;
		bytes += size;
	}
	return [...pieces, piece].join("\r\n");
}

/** A whole file of these lines. */
export function fileOfLines(lines: readonly string[]): string {
	return lines.map((line) => `${fold(line)}\r\n`).join("");
}
