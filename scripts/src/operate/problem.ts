/** Something an operator can mend, in one German line. */
export class OperatorProblem extends Error {
	override name = "OperatorProblem";
}

/** The line for an error of the file system while working on `where`. */
export function fileProblem(error: unknown, where: string): OperatorProblem {
	const { code, message } = error as NodeJS.ErrnoException;
	const reasons: Record<string, string> = {
		ENOSPC: `Der Datenträger ist voll: ${where}. Bitte Platz schaffen und neu starten.`,
		EDQUOT: `Der Datenträger ist voll: ${where}. Bitte Platz schaffen und neu starten.`,
		EACCES: `Hier darf nicht geschrieben werden: ${where}. Bitte die Rechte prüfen.`,
		EPERM: `Hier darf nicht geschrieben werden: ${where}. Bitte die Rechte prüfen.`,
		EROFS: `Hier darf nicht geschrieben werden: ${where} ist schreibgeschützt.`,
		ENOTDIR: `Das ist kein Ordner: ${where}. Bitte DATA_DIR prüfen.`,
		EEXIST: `Das ist kein Ordner: ${where}. Bitte DATA_DIR prüfen.`,
	};
	return new OperatorProblem(reasons[code ?? ""] ?? `${where}: ${message}`);
}

/** Says on stderr what went wrong: a problem in its one line. */
export function tellProblem(error: unknown): void {
	const text = error instanceof OperatorProblem ? error.message : `Unerwarteter Fehler: ${(error as Error).stack ?? error}`;
	process.stderr.write(`${text}\n`);
}

/** Runs a command; a problem becomes one line on stderr and a non-zero exit. */
export async function runCommand(main: () => Promise<number | undefined>): Promise<never> {
	try {
		process.exit((await main()) ?? 0);
	} catch (error) {
		tellProblem(error);
		process.exit(1);
	}
}
