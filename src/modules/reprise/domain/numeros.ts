/** Above it too few of the numbers of ten digits would be left for those who deposit here. */
export const NUMERO_MAXIMAL = 8_999_999_999;
