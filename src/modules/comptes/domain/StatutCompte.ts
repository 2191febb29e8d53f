export type StatutCompte = 'A_ACTIVER' | 'ACTIF' | 'INACTIF';
