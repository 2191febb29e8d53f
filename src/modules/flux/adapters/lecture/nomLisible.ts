/** Of a file inside of an archive, whose name may hold anything: a control character can neither be kept nor shown. */
export const nomLisible = (nom: string): string => nom.replace(/\p{Cc}/gu, '\uFFFD');
