/** The name of a region as it is compared: it is what people type, so case and form do not matter. */
export const regionKey = (region: string): string => region.normalize('NFC').trim().toLowerCase();
