import type { Source, SourceFile, SourceTree } from "./source.ts";

export interface Transferred {
	files: number;
	/** bytes of the files */
	bytes: number;
}

/**
 * A place that a site is sent to. Paths are those of the site, with `/` and without one in front.
 * Every method may be repeated after a failure or a death in the middle. What an operator can mend is thrown as DeployProblem.
 */
export interface Target {
	/** for messages, without anything secret */
	readonly label: string;
	/** the most that one `put` gets */
	readonly batch: { files: number; bytes: number };
	/** false for files that are of no use there */
	wants(path: string, tree: SourceTree): boolean;
	/** Makes sure that it can be reached; `create`: that it can be written to. */
	open(create: boolean): Promise<void>;
	/** Called once nobody else is at work there: clears away what a run that died left unfinished. */
	begin(): Promise<void>;
	/** Every public file that lies there → whether it is known to be the same as in the tree. */
	survey(source: Source, tree: SourceTree): Promise<Map<string, boolean>>;
	/** Text of a file of the deployment's own (state, lock); null when there is none. */
	read(name: string): Promise<string | null>;
	/** Replaces a file of the deployment's own in one step. */
	write(name: string, text: string): Promise<void>;
	/** As `write`, but false when there is one already. */
	create(name: string, text: string): Promise<boolean>;
	remove(name: string): Promise<void>;
	/**
	 * Sends files, each replaced in one step; tells what was really transferred.
	 * @throws SourceChanged when a file is no longer what the tree says
	 */
	put(source: Source, tree: SourceTree, files: readonly SourceFile[]): Promise<Transferred>;
	/** Deletes files, and folders that this leaves empty. Files that are not there are no error. */
	delete(paths: readonly string[]): Promise<void>;
	/** Lets go of what it holds on this machine. */
	close(): Promise<void>;
}
