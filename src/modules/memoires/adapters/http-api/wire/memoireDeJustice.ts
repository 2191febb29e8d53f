/** What a mémoire is among the demandes de paiement. */
export const TYPE_MEMOIRE = 'MEMOIRE_JUSTICE';

/** « Dépôt par un fournisseur d’un mémoire de frais de justice » */
export const CADRE_MEMOIRE = 'A3_MEMOIRE_JUSTICE';

export const DEVISE = 'EUR';

/** Through this API or on the pages: written there, or by the file of a flux. Source: dossier of the wire, §6 (E_DEP). */
export const MODES_DE_DEPOT = ['SAISIE_API', 'SAISIE_PORTAIL', 'UPLOAD_API', 'UPLOAD_PORTAIL'] as const;
