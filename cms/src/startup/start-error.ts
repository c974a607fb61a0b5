/** A reason not to start, in one line that an operator understands. */
export class StartError extends Error {}

const BY_CODE: Record<string, (where: string) => string> = {
	ENOSPC: (where) => `Der Datenträger ist voll: ${where}. Bitte Platz schaffen und neu starten.`,
	SQLITE_FULL: (where) => `Der Datenträger ist voll: ${where}. Bitte Platz schaffen und neu starten.`,
	EACCES: (where) => `Der Datenordner ist nicht beschreibbar: ${where}. Bitte die Rechte des Ordners prüfen.`,
	EPERM: (where) => `Der Datenordner ist nicht beschreibbar: ${where}. Bitte die Rechte des Ordners prüfen.`,
	EROFS: (where) => `Der Datenordner ist schreibgeschützt: ${where}. Bitte einen beschreibbaren Ordner in DATA_DIR angeben.`,
	ENOTDIR: (where) => `Der Datenordner ist kein Ordner: ${where}. Bitte DATA_DIR prüfen.`,
	EEXIST: (where) => `Der Datenordner ist kein Ordner: ${where}. Bitte DATA_DIR prüfen.`,
	ENOENT: (where) => `Der Datenordner kann nicht angelegt werden: ${where}. Bitte DATA_DIR prüfen.`,
	SQLITE_READONLY: (where) => `Die Datenbank ist nicht beschreibbar: ${where}. Bitte die Rechte der Datei prüfen.`,
	SQLITE_CANTOPEN: (where) => `Die Datenbank lässt sich nicht öffnen: ${where}. Bitte die Rechte des Ordners prüfen.`,
	SQLITE_BUSY: (where) => `Die Datenbank ist von einem anderen Programm gesperrt: ${where}. Läuft das CMS schon?`,
	SQLITE_NOTADB: (where) => `Die Datei ist keine Datenbank oder beschädigt: ${where}. Bitte eine Sicherung einspielen.`,
	SQLITE_CORRUPT: (where) => `Die Datenbank ist beschädigt: ${where}. Bitte eine Sicherung einspielen.`,
	SQLITE_IOERR: (where) => `Die Datenbank lässt sich nicht lesen oder schreiben: ${where}. Bitte den Datenträger prüfen.`,
	EADDRINUSE: (where) => `${where} ist schon belegt. Bitte das andere Programm beenden oder CMS_PORT ändern.`,
	EADDRNOTAVAIL: (where) => `${where} gibt es auf diesem Rechner nicht. Bitte HOST prüfen.`,
};

/** One line for what went wrong while starting. `where` names the file, folder or port that was being used. */
export function startErrorLine(error: unknown, where: string): string {
	if (error instanceof StartError) return error.message;
	const code = (error as { code?: unknown } | null)?.code;
	if (typeof code === "string") {
		const known = Object.keys(BY_CODE).find((name) => code === name || code.startsWith(`${name}_`));
		if (known) return (BY_CODE[known] as (where: string) => string)(where);
	}
	const message = error instanceof Error ? error.message : String(error);
	return `Das CMS kann nicht starten: ${message.split("\n")[0]}`;
}
