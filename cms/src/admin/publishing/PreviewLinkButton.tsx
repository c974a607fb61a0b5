import { Button, Flex, TextInput, Typography } from "@strapi/design-system";
import { Link as LinkIcon } from "@strapi/icons";
import { useFetchClient } from "@strapi/strapi/admin";
import { useState } from "react";

interface PreviewLinkProps {
	model: string;
	documentId: string;
	locale: string | null;
}

/**
 * Gives the link to the preview for people without an account here. (The button inside Strapi's preview copies the
 * address of the editing desk, which only editors can open.)
 */
export function PreviewLinkButton({ model, documentId, locale }: PreviewLinkProps) {
	const { get } = useFetchClient();
	const [message, setMessage] = useState("");
	const [shown, setShown] = useState("");
	const copy = async () => {
		setShown("");
		try {
			const params = { documentId, ...(locale ? { locale } : {}) };
			const { data } = await get<{ data: { url: string } }>(`/content-manager/preview/url/${model}`, { params });
			const { url } = data.data;
			try {
				await navigator.clipboard.writeText(url);
				setMessage("Link kopiert. Er gilt sieben Tage und zeigt den gespeicherten Entwurf.");
			} catch {
				// Browsers give no clipboard to pages without https.
				setShown(url);
				setMessage("Bitte den Link hier kopieren. Er gilt sieben Tage und zeigt den gespeicherten Entwurf.");
			}
		} catch {
			setMessage("Der Link ist gerade nicht zu bekommen. Bitte gleich noch einmal versuchen.");
		}
	};
	return (
		<Flex direction="column" alignItems="stretch" gap={2}>
			<Button variant="tertiary" startIcon={<LinkIcon />} onClick={() => void copy()}>
				Vorschau-Link kopieren
			</Button>
			{shown ? <TextInput aria-label="Link zur Vorschau" readOnly value={shown} onFocus={(event) => event.target.select()} /> : null}
			<Typography tag="p" variant="pi" role="status">
				{message}
			</Typography>
		</Flex>
	);
}
