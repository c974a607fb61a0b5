/** Where a telephone number leads: `02551 69-0` → `tel:+492551690`. Short and free numbers stay as they are dialled. */
export function telHref(phone: string): string {
	const cleaned = phone.replace(/\(0\)/g, "").trim();
	const digits = cleaned.replace(/\D/g, "");
	if (cleaned.startsWith("+")) return `tel:+${digits}`;
	if (digits.startsWith("00")) return `tel:+${digits.slice(2)}`;
	if (/^0(800|1[38]0|180\d|900)/.test(digits) || !digits.startsWith("0")) return `tel:${digits}`;
	return `tel:+49${digits.slice(1)}`;
}
