import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Signed messages: who sent it, when, and only once. */

export const TIMESTAMP_HEADER = "x-kinderstark-timestamp";
export const NONCE_HEADER = "x-kinderstark-nonce";
export const SIGNATURE_HEADER = "x-kinderstark-signature";
/** Seconds for which a signed message is accepted. */
export const SIGNATURE_WINDOW = 300;

/* Without a dot, so that the parts of what is signed cannot be cut in another place. */
const NONCE = /^[A-Za-z0-9_-]{16,128}$/;

function nowInSeconds(): number {
	return Math.floor(Date.now() / 1000);
}

export function sameText(a: string, b: string): boolean {
	const [one, other] = [Buffer.from(a), Buffer.from(b)];
	return one.length === other.length && timingSafeEqual(one, other);
}

/** Hex HMAC-SHA256 over `<timestamp>.<nonce>.<body>`; timestamp in whole seconds since 1970. */
export function sign(secret: string, timestamp: number, nonce: string, body: string): string {
	return createHmac("sha256", secret).update(`${timestamp}.${nonce}.${body}`).digest("hex");
}

/** The headers of a signed message, to be made anew for every attempt to send it. `now` in whole seconds. */
export function signedHeaders(
	secret: string,
	body: string,
	now = nowInSeconds(),
	nonce = randomBytes(18).toString("base64url"),
): Record<string, string> {
	return { [TIMESTAMP_HEADER]: String(now), [NONCE_HEADER]: nonce, [SIGNATURE_HEADER]: sign(secret, now, nonce, body) };
}

/**
 * True when the signature fits, the nonce is well-formed and the timestamp is within the window around `now` (seconds).
 * Whether the message was seen before is for a `ReplayGuard` to say.
 */
export function verifySignature(secret: string, timestamp: number, nonce: string, body: string, signature: string, now: number): boolean {
	if (!Number.isInteger(timestamp) || Math.abs(now - timestamp) > SIGNATURE_WINDOW || !NONCE.test(nonce)) return false;
	return sameText(sign(secret, timestamp, nonce, body), signature);
}

/**
 * Remembers the nonces of accepted messages for as long as their timestamps would be accepted. Only messages whose
 * signature fits may be asked about, so that strangers cannot fill it.
 */
export class ReplayGuard {
	readonly #expiries = new Map<string, number>();
	readonly #since: number;
	readonly #capacity: number;

	/**
	 * @param since seconds; older messages are refused, for the process that ran before may have seen them
	 * @param capacity most nonces that are kept; when it is full of fresh ones, further messages are refused
	 */
	constructor(since = nowInSeconds(), capacity = 50_000) {
		this.#since = since;
		this.#capacity = capacity;
	}

	get size(): number {
		return this.#expiries.size;
	}

	/** False when this nonce was accepted before, or when it cannot be known. Times in whole seconds. */
	accept(nonce: string, timestamp: number, now = nowInSeconds()): boolean {
		for (const [old, expiry] of this.#expiries) {
			if (expiry >= now) break;
			this.#expiries.delete(old);
		}
		if (this.#expiries.size >= this.#capacity) {
			for (const [old, expiry] of this.#expiries) if (expiry < now) this.#expiries.delete(old);
		}
		if (timestamp < this.#since || this.#expiries.has(nonce) || this.#expiries.size >= this.#capacity) return false;
		this.#expiries.set(nonce, timestamp + SIGNATURE_WINDOW);
		return true;
	}
}

/**
 * Judges a signed message by its headers.
 *
 * @param header gives the value of a header, undefined or an empty text when there is none
 * @param body the bytes as they were sent, as text
 * @returns null when it is genuine, fresh and new; otherwise what to log
 */
export function refusalOfMessage(
	secret: string,
	header: (name: string) => string | undefined,
	body: string,
	guard: ReplayGuard,
	now = nowInSeconds(),
): "forged or outdated" | "replayed" | null {
	const timestamp = Number(header(TIMESTAMP_HEADER) || Number.NaN);
	const nonce = header(NONCE_HEADER) ?? "";
	if (!verifySignature(secret, timestamp, nonce, body, header(SIGNATURE_HEADER) ?? "", now)) return "forged or outdated";
	return guard.accept(nonce, timestamp, now) ? null : "replayed";
}
