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
	make(): unknown;
	value: unknown;
	/** computed at least once */
	known: boolean;
	dirty: boolean;
	computing: boolean;
	/** it could not be computed the last time */
	failed: boolean;
	/** called with the new value when it differs from the one before */
	onChange: ((value: unknown, before: unknown) => void) | undefined;
}

interface Tracker {
	serial: number;
	deps: NodeId[];
}

type Edges = NodeId | NodeId[] | Set<NodeId>;

/* A list is smaller and quicker to walk; beyond this length taking one out of it is not. */
const LIST_UP_TO = 64;
const SHORT_LIST = 12;
/** Rising. */
type NodeList = readonly NodeId[] | Uint32Array;
const NONE: NodeList = [];
/* From here on a typed list takes less memory. */
const TYPED_FROM = 24;

const byNumber = (a: number, b: number) => a - b;

/** Same value as far as anyone who reads it can tell. Entries (see `EntryHandles`) are the same only if they are one. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
	if (a instanceof Map) {
		if (!(b instanceof Map) || a.size !== b.size) return false;
		/* The order of a map is part of what it says. */
		const others = b.entries();
		for (const [key, value] of a) {
			const [otherKey, otherValue] = others.next().value as [unknown, unknown];
			if (!Object.is(key, otherKey) || !sameValue(value, otherValue)) return false;
		}
		return true;
	}
	if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
	if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
	if (isHandle(a) || isHandle(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => key in b && sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
	);
}

/** Answers `true` on objects that stand for an entry. */
export const HANDLE = Symbol.for("kinderstark.entry");

function isHandle(value: object): boolean {
	return (value as { [HANDLE]?: boolean })[HANDLE] === true;
}

export class Graph {
	#nodes = 0;
	#serial = 0;
	#stack: Tracker[] = [];
	#stamps = new Uint32Array(1024);
	#dependents: (Edges | undefined)[] = [];
	#deps: (NodeList | undefined)[] = [];
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
			const larger = new Uint32Array(this.#stamps.length * 2);
			larger.set(this.#stamps);
			this.#stamps = larger;
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
		const dependents = this.#dependents[node];
		if (dependents === undefined) return;
		if (typeof dependents === "number") this.#tell(dependents);
		else for (const dependent of dependents) this.#tell(dependent);
	}

	#tell(dependent: NodeId): void {
		if (this.#watchers.has(dependent)) this.#dirtyWatchers.add(dependent);
		else this.#soil(dependent);
	}

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
			memo = this.#newMemo(make);
			ofName.set(key, memo);
		}
		if (memo.computing) throw new Error("A value is computed from itself.");
		/* Noted first: whoever gets an error has looked at it, too. */
		this.read(memo.id);
		this.#refresh(memo);
		return memo.value as T;
	}

	/** A computation whose value is handed to `onChange` rather than looked at; for tables that are kept up to date. */
	effect<T>(make: () => T, onChange: (value: T, before: T | undefined) => void): NodeId {
		const memo = this.#newMemo(make);
		memo.onChange = onChange as Memo["onChange"];
		this.#refresh(memo);
		return memo.id;
	}

	/** Forgets an effect or a watcher. */
	drop(node: NodeId): void {
		this.#setDeps(node, NONE);
		this.#deps[node] = undefined;
		this.#memos.delete(node);
		this.#watchers.delete(node);
		this.#dirtyWatchers.delete(node);
	}

	#newMemo(make: () => unknown): Memo {
		const memo: Memo = {
			id: this.cell(),
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
			value = memo.make();
			memo.failed = false;
		} finally {
			this.#end(tracker);
			memo.computing = false;
			memo.dirty = false;
			/* Of a computation that failed, too: what it failed on is among it. */
			this.#setDeps(memo.id, tracker.deps);
		}
		if (!failed && memo.known && sameValue(value, memo.value)) return;
		const before = memo.value;
		memo.value = value;
		const first = !memo.known && !failed;
		memo.known = true;
		memo.onChange?.(value, before);
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
			this.#setDeps(watcher, tracker.deps);
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
			this.#setDeps(watcher, tracker.deps);
			this.#dirtyWatchers.delete(watcher);
		}
	}

	/** What a watcher has looked at. */
	depsOf(watcher: NodeId): NodeList {
		return this.#deps[watcher] ?? NONE;
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
				if (memo.dirty && this.#memos.has(memo.id) && (memo.onChange || this.#hasDependents(memo.id))) this.#try(memo);
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

	#hasDependents(node: NodeId): boolean {
		const edges = this.#dependents[node];
		if (edges === undefined || typeof edges === "number") return edges !== undefined;
		return Array.isArray(edges) ? edges.length > 0 : edges.size > 0;
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

	#setDeps(node: NodeId, deps: NodeList): void {
		const before = this.#deps[node] ?? NONE;
		const sorted = deps.length > 1 ? [...deps].sort(byNumber) : deps;
		/* Both are sorted: one walk tells what came and what went. */
		let [i, j] = [0, 0];
		const after: NodeId[] = [];
		while (i < before.length || j < sorted.length) {
			const old = before[i] ?? Number.POSITIVE_INFINITY;
			const next = sorted[j] ?? Number.POSITIVE_INFINITY;
			if (next === after.at(-1)) j += 1;
			else if (old === next) {
				after.push(next);
				i += 1;
				j += 1;
			} else if (old < next) {
				this.#unlink(old, node);
				i += 1;
			} else {
				this.#link(next, node);
				after.push(next);
				j += 1;
			}
		}
		this.#deps[node] = after.length >= TYPED_FROM ? Uint32Array.from(after) : after;
	}

	#link(from: NodeId, to: NodeId): void {
		const edges = this.#dependents[from];
		if (edges === undefined) this.#dependents[from] = to;
		else if (typeof edges === "number") this.#dependents[from] = [edges, to];
		else if (!Array.isArray(edges)) edges.add(to);
		/* Short lists are as long as they are full: there are very many of them. */ else if (edges.length < SHORT_LIST)
			this.#dependents[from] = [...edges, to];
		else if (edges.length < LIST_UP_TO) edges.push(to);
		else this.#dependents[from] = new Set(edges).add(to);
	}

	#unlink(from: NodeId, to: NodeId): void {
		const edges = this.#dependents[from];
		if (edges === undefined) return;
		if (typeof edges === "number") {
			if (edges === to) this.#dependents[from] = undefined;
		} else if (!Array.isArray(edges)) edges.delete(to);
		else {
			const at = edges.indexOf(to);
			if (at < 0) return;
			const last = edges.pop() as NodeId;
			if (at < edges.length) edges[at] = last;
		}
	}
}
