import { Field, MultiSelect, MultiSelectOption } from "@strapi/design-system";
import { useField } from "@strapi/strapi/admin";
import type { ReactNode } from "react";

interface Choice {
	value: string;
	label: string;
}

interface ChoicesInputProps {
	name: string;
	label: ReactNode;
	hint?: ReactNode;
	labelAction?: ReactNode;
	required?: boolean;
	disabled?: boolean;
	attribute?: { options?: { choices?: Choice[] } };
}

function asList(value: unknown): string[] {
	if (Array.isArray(value)) return value.map(String);
	if (typeof value !== "string" || value === "") return [];
	try {
		const parsed: unknown = JSON.parse(value);
		return Array.isArray(parsed) ? parsed.map(String) : [];
	} catch {
		return [];
	}
}

/** Several values out of a list, by their German names; kept in the order of the list. */
export function ChoicesInput({ name, label, hint, labelAction, required, disabled, attribute }: ChoicesInputProps) {
	const field = useField<unknown>(name);
	const choices = attribute?.options?.choices ?? [];
	const chosen = asList(field.value);
	const change = (values: string[]) =>
		field.onChange(
			name,
			choices.map((choice) => choice.value).filter((value) => values.includes(value)),
		);
	return (
		<Field.Root name={name} id={name} error={field.error} hint={hint} required={required}>
			<Field.Label action={labelAction}>{label}</Field.Label>
			<MultiSelect
				withTags
				disabled={disabled}
				value={chosen}
				onChange={change}
				onClear={() => change([])}
				clearLabel="Auswahl leeren"
				placeholder="Bitte wählen"
			>
				{choices.map((choice) => (
					<MultiSelectOption key={choice.value} value={choice.value}>
						{choice.label}
					</MultiSelectOption>
				))}
			</MultiSelect>
			<Field.Hint />
			<Field.Error />
		</Field.Root>
	);
}
