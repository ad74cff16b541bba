/** The time zone of Vietnam (IANA): of a site that names none, and of a page that says none. */
export const usualZone = 'Asia/Ho_Chi_Minh';
