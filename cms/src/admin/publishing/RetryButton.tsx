import { Button, Flex, Typography } from "@strapi/design-system";
import { ArrowClockwise } from "@strapi/icons";
import { useFetchClient } from "@strapi/strapi/admin";
import { useState } from "react";

/** Asks the publisher to read everything anew and to try again. */
export function RetryButton({ onAsked }: { onAsked: () => void }) {
	const { post } = useFetchClient();
	const [answer, setAnswer] = useState("");
	const retry = async () => {
		try {
			await post("/kinderstark/publishing/retry");
			setAnswer("Der Auftrag ist angekommen.");
			onAsked();
		} catch {
			setAnswer("Das hat nicht geklappt. Bitte gleich noch einmal versuchen.");
		}
	};
	return (
		<Flex gap={3} alignItems="center" wrap="wrap">
			<Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => void retry()}>
				Erneut versuchen
			</Button>
			<Typography variant="pi" role="status">
				{answer}
			</Typography>
		</Flex>
	);
}
