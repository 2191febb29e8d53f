import type { CodeAnomalie } from './anomalies.ts';

export interface PersonneDeStructure {
  readonly utilisateurId: number;
  /** Designated principal on the portal of origin. */
  readonly principal: boolean;
  /** She had access on the portal of origin. */
  readonly active: boolean;
  /** A former run made her principal. */
  readonly dejaPrincipal: boolean;
  readonly inscriteLe: Date | null;
  /** Her most recent mémoire for this structure. */
  readonly dernierMemoire: Date | null;
}

export interface RolesRetenus {
  /** Null when the structure has nobody who has access. */
  readonly principalId: number | null;
  readonly secondairesIds: ReadonlySet<number>;
  /** What the report tells, and about whom. */
  readonly anomalies: readonly {
    readonly utilisateurId: number;
    readonly code: Extract<CodeAnomalie, 'PRINCIPAL_ABSENT' | 'PRINCIPAUX_MULTIPLES'>;
  }[];
}

/**
 * Exactly one gestionnaire principal for a structure. Several designated: the oldest stays, the others become secondaires. None: whom
 * a former run made principal, or the person with the most recent mémoire. Somebody who has lost her access is never principal: where
 * nobody else is left, there is none.
 */
export const rolesRetenus = (personnes: readonly PersonneDeStructure[]): RolesRetenus => {
  const possibles = personnes.filter(({ active }) => active);
  const [premier, ...autres] = possibles
    .filter(({ principal }) => principal)
    .sort((a, b) => instant(a.inscriteLe) - instant(b.inscriteLe) || a.utilisateurId - b.utilisateurId);
  if (premier) {
    return {
      principalId: premier.utilisateurId,
      secondairesIds: new Set(autres.map(({ utilisateurId }) => utilisateurId)),
      anomalies: autres.map(({ utilisateurId }) => ({ utilisateurId, code: 'PRINCIPAUX_MULTIPLES' })),
    };
  }
  const [designee] = [...possibles].sort(
    (a, b) =>
      Number(b.dejaPrincipal) - Number(a.dejaPrincipal) ||
      instant(b.dernierMemoire, 0) - instant(a.dernierMemoire, 0) ||
      a.utilisateurId - b.utilisateurId,
  );
  return {
    principalId: designee?.utilisateurId ?? null,
    secondairesIds: new Set(),
    anomalies: designee ? [{ utilisateurId: designee.utilisateurId, code: 'PRINCIPAL_ABSENT' }] : [],
  };
};

/** Unknown comes last among the oldest. */
const instant = (date: Date | null, inconnu = Number.MAX_SAFE_INTEGER): number => date?.getTime() ?? inconnu;
