/** Something that keeps a deployment from going on and that an operator can mend: one German message that says what to change. */
export class DeployProblem extends Error {
	override name = "DeployProblem";
}

/** The message for an error of the file system while working on `where`; anything else is given back as it is. */
export function fileProblem(error: unknown, where: string): unknown {
	const { code } = error as NodeJS.ErrnoException;
	const full = `Auf dem Ziel ist kein Platz mehr: ${where}. Bitte Platz schaffen und noch einmal starten: Es geht weiter, wo es aufgehört hat.`;
	const denied = `Hier darf nicht geschrieben werden: ${where}. Bitte die Rechte des Ordners prüfen.`;
	const reasons: Record<string, string> = {
		ENOSPC: full,
		EDQUOT: full,
		EACCES: denied,
		EPERM: denied,
		EROFS: `${where} ist schreibgeschützt. Bitte ein anderes Ziel angeben oder den Schreibschutz aufheben.`,
		ENAMETOOLONG: `Ein Dateiname ist für das Ziel zu lang: ${where}. Bitte die Kurzadresse (Slug) des Eintrags kürzen.`,
		EIO: `Der Datenträger des Ziels meldet einen Fehler: ${where}. Bitte den Datenträger prüfen.`,
	};
	const message = reasons[code ?? ""];
	return message ? new DeployProblem(message, { cause: error }) : error;
}
