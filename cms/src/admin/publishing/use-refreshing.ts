import { useFetchClient } from "@strapi/strapi/admin";
import { useCallback, useEffect, useRef, useState } from "react";

const QUICK_MILLISECONDS = 500;
const SLOW_MILLISECONDS = 10_000;

/**
 * An answer of the CMS, kept up to date while the page is in view: quickly while something is under way (`soon`), slowly
 * otherwise.
 *
 * @param path address to ask; null: nothing to ask for
 * @param version asked anew at once when this changes
 */
export function useRefreshing<T extends { soon: boolean }>(path: string | null, version = "") {
	const { get } = useFetchClient();
	const [answer, setAnswer] = useState<{ path: string; data: T } | null>(null);
	const [failed, setFailed] = useState(false);
	const again = useRef<() => void>(() => undefined);

	useEffect(() => {
		if (path === null) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let over = false;
		let asking = false;
		let askedMeanwhile = false;
		const ask = async () => {
			clearTimeout(timer);
			if (over || document.visibilityState !== "visible") return;
			if (asking) {
				askedMeanwhile = true;
				return;
			}
			asking = true;
			let pause = SLOW_MILLISECONDS;
			try {
				const { data } = await get<T>(path);
				if (!over) {
					setAnswer({ path, data });
					setFailed(false);
				}
				if (data.soon) pause = QUICK_MILLISECONDS;
			} catch {
				if (!over) setFailed(true);
			}
			asking = false;
			if (askedMeanwhile) pause = 0;
			askedMeanwhile = false;
			if (!over) timer = setTimeout(() => void ask(), pause);
		};
		const look = () => void ask();
		again.current = look;
		look();
		document.addEventListener("visibilitychange", look);
		return () => {
			over = true;
			clearTimeout(timer);
			document.removeEventListener("visibilitychange", look);
		};
	}, [get, path, version]);

	const refresh = useCallback(() => again.current(), []);
	// What was asked about another entry says nothing about this one.
	return { data: answer && answer.path === path ? answer.data : null, failed, refresh };
}
