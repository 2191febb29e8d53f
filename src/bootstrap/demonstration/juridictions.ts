import type { RattachementAEtablir } from '../../modules/structures/index.ts';

/** A court of the demonstration, with those who act there. */
export interface JuridictionDemontree {
  readonly code: string;
  readonly agents: readonly string[];
  readonly magistrat: string;
  readonly paiement: string;
  /** How often mémoires are sent there. */
  readonly poids: number;
}

export const JURIDICTIONS: readonly JuridictionDemontree[] = [
  { code: 'TJ-LYON', agents: ['martine', 'denis'], magistrat: 'philippe', paiement: 'isabelle', poids: 6 },
  { code: 'TJ-PARIS', agents: ['paul'], magistrat: 'paul', paiement: 'paul', poids: 3 },
  { code: 'CA-LYON', agents: ['elise'], magistrat: 'elise', paiement: 'isabelle', poids: 2 },
];

/** The espaces that each person of the court is granted. */
export const liensDe = (
  juridiction: JuridictionDemontree,
): readonly (Pick<RattachementAEtablir, 'role' | 'espaces'> & { readonly qui: string })[] => {
  const { agents, magistrat, paiement } = juridiction;
  return [...new Set([...agents, magistrat, paiement])].map((qui) => ({
    qui,
    role: 'SIMPLE',
    espaces: {
      ...(agents.includes(qui) ? { MEMOIRES_RECUS: 'MODIFICATION' as const } : {}),
      ...(qui === magistrat ? { TAXATION: 'MODIFICATION' as const } : {}),
      ...(qui === paiement ? { PAIEMENT: 'MODIFICATION' as const } : {}),
    },
  }));
};
