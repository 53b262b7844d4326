/** The name of a region as it is compared: it is what people type, so case and form do not matter. */
export const regionKey = (region: string): string => region.normalize('NFC').trim().toLowerCase();

/** Whether two names are of one region. */
export const isSameRegion = (one: string, other: string): boolean => regionKey(one) === regionKey(other);
