import { Edges, longer } from "./edges.ts";
import { sameValue } from "./same-value.ts";

/**
 * Remembers what was made from what. Whoever computes a value inside `memo` or `track` leaves a trace of everything it
 * looked at; when something of that changes, exactly those values are computed again, and where a value comes out the
 * same, nothing behind it is touched.
 *
 * Nodes are numbers: a cell (something that is set from outside), a memo (a value computed from other nodes), or a
 * watcher (work done outside, such as a page, that has to be done again).
 */
export type NodeId = number;

interface Memo {
	id: NodeId;
	/** what it is made for: there are so many of them that most share their functions */
	key: unknown;
	make(key: unknown): unknown;
	value: unknown;
	/** computed at least once */
	known: boolean;
	dirty: boolean;
	computing: boolean;
	/** it could not be computed the last time */
	failed: boolean;
	/** called with the new value when it differs from the one before */
	onChange: ((key: unknown, value: unknown, before: unknown) => void) | undefined;
}

interface Tracker {
	serial: number;
	deps: NodeId[];
}

export class Graph {
	#nodes = 0;
	#serial = 0;
	#stack: Tracker[] = [];
	#stamps = new Uint32Array(1024);
	readonly #edges = new Edges();
	#memos = new Map<NodeId, Memo>();
	#memosByName = new Map<string, Map<string, Memo>>();
	#watchers = new Set<NodeId>();
	/* Tables are brought up to date before anything that may look at them. */
	#effects: Memo[] = [];
	#queue: Memo[] = [];
	#settling = false;
	#dirtyWatchers = new Set<NodeId>();
	#moments: { at: number; cell: NodeId }[] = [];
	#momentCells = new Map<number, NodeId>();

	/** A new cell: something set from outside that others look at. */
	cell(): NodeId {
		this.#nodes += 1;
		if (this.#nodes >= this.#stamps.length) {
			this.#stamps = longer(this.#stamps, this.#nodes + 1);
			this.#edges.reserve(this.#stamps.length);
		}
		return this.#nodes;
	}

	/** Notes that whatever is being computed has looked at this node. */
	read(node: NodeId): void {
		const tracker = this.#stack.at(-1);
		if (tracker === undefined || this.#stamps[node] === tracker.serial) return;
		this.#stamps[node] = tracker.serial;
		tracker.deps.push(node);
	}

	/** True while something is being computed, so that looking leaves a trace. */
	get tracking(): boolean {
		return this.#stack.length > 0;
	}

	/** Number of what is being computed; each computation has another one. */
	get reader(): number {
		return this.#stack.at(-1)?.serial ?? 0;
	}

	/** Tells that a cell says something else now. */
	touch(node: NodeId): void {
		this.#edges.eachDependent(node, this.#tell);
	}

	readonly #tell = (dependent: NodeId): void => {
		if (this.#watchers.has(dependent)) this.#dirtyWatchers.add(dependent);
		else this.#soil(dependent);
	};

	#soil(node: NodeId): void {
		const memo = this.#memos.get(node);
		if (memo === undefined || memo.dirty) return;
		memo.dirty = true;
		(memo.onChange ? this.#effects : this.#queue).push(memo);
	}

	/**
	 * A value that is computed once and again only when something changed that it was computed from.
	 * @param name of the computation, unique to `make`
	 * @param key what it is computed for
	 */
	memo<T>(name: string, key: string, make: () => T): T {
		let ofName = this.#memosByName.get(name);
		if (ofName === undefined) {
			ofName = new Map();
			this.#memosByName.set(name, ofName);
		}
		let memo = ofName.get(key);
		if (memo === undefined) {
			memo = this.#newMemo(key, make);
			ofName.set(key, memo);
		}
		if (memo.computing) throw new Error("A value is computed from itself.");
		/* Noted first: whoever gets an error has looked at it, too. */
		this.read(memo.id);
		this.#refresh(memo);
		return memo.value as T;
	}

	/**
	 * A computation whose value is handed to `onChange` rather than looked at; for tables that are kept up to date.
	 * @param key what it is computed for; both functions are given it
	 */
	effect<K, T>(key: K, make: (key: K) => T, onChange: (key: K, value: T, before: T | undefined) => void): NodeId {
		const memo = this.#newMemo(key, make as Memo["make"]);
		memo.onChange = onChange as Memo["onChange"];
		this.#refresh(memo);
		return memo.id;
	}

	/** Forgets an effect or a watcher. */
	drop(node: NodeId): void {
		this.#edges.setDeps(node, []);
		this.#memos.delete(node);
		this.#watchers.delete(node);
		this.#dirtyWatchers.delete(node);
	}

	#newMemo(key: unknown, make: Memo["make"]): Memo {
		const memo: Memo = {
			id: this.cell(),
			key,
			make,
			value: undefined,
			known: false,
			dirty: true,
			computing: false,
			failed: false,
			onChange: undefined,
		};
		this.#memos.set(memo.id, memo);
		return memo;
	}

	#refresh(memo: Memo): void {
		if (!memo.dirty && !memo.failed) return;
		memo.computing = true;
		const failed = memo.failed;
		const tracker = this.#begin();
		let value: unknown;
		try {
			memo.failed = true;
			value = memo.make(memo.key);
			memo.failed = false;
		} finally {
			this.#end(tracker);
			memo.computing = false;
			memo.dirty = false;
			/* Of a computation that failed, too: what it failed on is among it. */
			this.#edges.setDeps(memo.id, tracker.deps);
		}
		if (!failed && memo.known && sameValue(value, memo.value)) return;
		const before = memo.value;
		memo.value = value;
		const first = !memo.known && !failed;
		memo.known = true;
		memo.onChange?.(memo.key, value, before);
		if (!first) this.touch(memo.id);
	}

	#begin(): Tracker {
		this.#serial = (this.#serial + 1) >>> 0;
		const tracker: Tracker = { serial: this.#serial, deps: [] };
		this.#stack.push(tracker);
		return tracker;
	}

	#end(tracker: Tracker): void {
		/* A tracker of asynchronous work may not be the innermost one if something went wrong inside it. */
		const at = this.#stack.lastIndexOf(tracker);
		if (at >= 0) this.#stack.length = at;
	}

	/** A new watcher: dirty until it was tracked. */
	watch(): NodeId {
		const id = this.cell();
		this.#watchers.add(id);
		this.#dirtyWatchers.add(id);
		return id;
	}

	/** Runs a watcher's work and remembers what it looked at. Only one such work may run at a time. */
	async track<T>(watcher: NodeId, work: () => Promise<T>): Promise<T> {
		const tracker = this.#begin();
		try {
			return await work();
		} finally {
			this.#end(tracker);
			this.#edges.setDeps(watcher, tracker.deps);
			this.#dirtyWatchers.delete(watcher);
		}
	}

	/** The same for work that does not wait. */
	trackNow<T>(watcher: NodeId, work: () => T): T {
		const tracker = this.#begin();
		try {
			return work();
		} finally {
			this.#end(tracker);
			this.#edges.setDeps(watcher, tracker.deps);
			this.#dirtyWatchers.delete(watcher);
		}
	}

	/** Watchers whose work has to be done again; they stay in the list until it is. */
	get dirty(): ReadonlySet<NodeId> {
		this.settle();
		return this.#dirtyWatchers;
	}

	/** Has a watcher's work done again even though nothing changed. */
	markDirty(watcher: NodeId): void {
		if (this.#watchers.has(watcher)) this.#dirtyWatchers.add(watcher);
	}

	/**
	 * Runs something that changes cells and changes them back: afterwards nothing has to be done again that had not to be
	 * before.
	 */
	async unchanged<T>(work: () => Promise<T>): Promise<T> {
		this.settle();
		const before = new Set(this.#dirtyWatchers);
		try {
			return await work();
		} finally {
			this.settle();
			this.#dirtyWatchers.clear();
			for (const watcher of before) this.#dirtyWatchers.add(watcher);
		}
	}

	/** Computes everything again that has to be and that somebody looks at. */
	settle(): void {
		if (this.#settling) return;
		this.#settling = true;
		try {
			for (let memo = this.#next(); memo !== undefined; memo = this.#next()) {
				/* Nobody looks at it: it is computed when somebody does. */
				if (memo.dirty && this.#memos.has(memo.id) && (memo.onChange || this.#edges.hasDependents(memo.id))) this.#try(memo);
			}
		} finally {
			this.#settling = false;
		}
	}

	/*
	 * A value that cannot be computed is the trouble of whoever looks at it: they are made again, and meet the error where
	 * it can be told whose it is.
	 */
	#try(memo: Memo): void {
		try {
			this.#refresh(memo);
		} catch {
			memo.known = false;
			memo.value = undefined;
			this.touch(memo.id);
		}
	}

	#next(): Memo | undefined {
		return this.#effects.pop() ?? this.#queue.pop();
	}

	/** Notes that the answer depends on whether this moment (milliseconds since 1970) has passed; it has not yet. */
	noteMoment(at: number): void {
		if (!this.tracking || !Number.isFinite(at)) return;
		let cell = this.#momentCells.get(at);
		if (cell === undefined) {
			cell = this.cell();
			this.#momentCells.set(at, cell);
			const place = this.#moments.findIndex((moment) => moment.at > at);
			this.#moments.splice(place < 0 ? this.#moments.length : place, 0, { at, cell });
		}
		this.read(cell);
	}

	/** The next moment at which something will change by itself; null when there is none. */
	get nextMoment(): number | null {
		return this.#moments[0]?.at ?? null;
	}

	/** Tells that it is now this late. */
	advance(now: number): void {
		while (this.#moments[0] && this.#moments[0].at <= now) {
			const [{ at, cell }] = this.#moments.splice(0, 1) as [{ at: number; cell: NodeId }];
			this.#momentCells.delete(at);
			this.touch(cell);
		}
	}

	/** Has everything computed again and every watcher's work done again. */
	invalidateAll(): void {
		for (const memo of this.#memos.values()) this.#soil(memo.id);
		for (const watcher of this.#watchers) this.#dirtyWatchers.add(watcher);
	}
}
