import type { PublishReport } from "@kinderstark/content-types/publishing";
import { useFetchClient } from "@strapi/strapi/admin";
import { useCallback, useEffect, useState } from "react";

export interface StoredReport {
	receivedAt: string;
	report: PublishReport;
}

export interface PublishingState {
	latest: StoredReport | null;
	live: StoredReport | null;
	latestSeq: number;
	publicUrl: string;
}

const REFRESH_MILLISECONDS = 5000;

/** What the publisher last reported, kept up to date while the page is in view. */
export function usePublishing() {
	const { get, post } = useFetchClient();
	const [state, setState] = useState<PublishingState | null>(null);
	const [failed, setFailed] = useState(false);

	const refresh = useCallback(async () => {
		try {
			const { data } = await get<PublishingState>("/kinderstark/publishing");
			setState(data);
			setFailed(false);
		} catch {
			setFailed(true);
		}
	}, [get]);

	useEffect(() => {
		void refresh();
		const timer = setInterval(() => {
			if (document.visibilityState === "visible") void refresh();
		}, REFRESH_MILLISECONDS);
		return () => clearInterval(timer);
	}, [refresh]);

	const retry = useCallback(async () => {
		await post("/kinderstark/publishing/retry");
		await refresh();
	}, [post, refresh]);

	return { state, failed, retry };
}
