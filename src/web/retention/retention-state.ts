/** What stands for no party in the form; no party has such an id. */
export const ofNobody = '-';
