import { BUSINESS_TYPES, INDUSTRIES, TEAM_SIZE_LABELS, TEAM_SIZES } from '@nxtgauge/domain/companies';

const asOption = (value: string) => ({ value, label: value });
export const businessOptions = BUSINESS_TYPES.map(asOption);
export const industryOptions = INDUSTRIES.map(asOption);
export const teamSizeOptions = TEAM_SIZES.map((value) => ({ value, label: TEAM_SIZE_LABELS[value] }));
