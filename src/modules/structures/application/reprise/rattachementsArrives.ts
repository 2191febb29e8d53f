import type { StatutRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import type { ObjetSuivi, PersonneDOrigine } from './RepriseDesStructures.ts';

/** A rattachement of the structure, whatever has become of it. */
export interface RattachementPresent extends ObjetSuivi {
  readonly utilisateurId: number;
  readonly role: Role;
  readonly statut: StatutRattachement;
}

export interface PersonneRedite extends PersonneDOrigine {
  readonly connue: ObjetSuivi;
}

export interface RattachementsArrives {
  readonly nouvelles: readonly PersonneDOrigine[];
  readonly redites: readonly PersonneRedite[];
  /** Told anew, and left as they are. */
  readonly gardees: readonly number[];
}

/**
 * Who comes to a structure, and with which role, beside those who are there. Whom no run attached stays as she is, detached or refused
 * included, as does whom somebody here has changed since. Exactly one principal: she keeps the role unless another one may take it, who
 * is secondaire otherwise; of a structure that is not active any more she may lose her access.
 */
export const rattachementsArrives = (
  personnes: readonly PersonneDOrigine[],
  presents: readonly RattachementPresent[],
  structureActive = true,
): RattachementsArrives => {
  const la = new Set(presents.map(({ utilisateurId }) => utilisateurId));
  const ouverts = presents.filter(({ statut }) => statut !== 'REFUSEE' && statut !== 'SUPPRIMEE');
  const encoreLa = new Set(ouverts.map(({ utilisateurId }) => utilisateurId));
  const nouvelles = personnes.filter(
    ({ connue, utilisateurId }) => connue === null && !la.has(utilisateurId),
  );
  const dites = personnes.filter(estConnue);
  const intactes = dites.filter(({ connue }) =>
    ouverts.some(({ id, version }) => id === connue.id && version === connue.version),
  );
  const principal = ouverts.find(({ role, statut }) => role === 'PRINCIPAL' && statut === 'VALIDEE');
  const releve = [...intactes, ...nouvelles].some(({ role }) => role === 'PRINCIPAL');
  const cede = intactes.some(
    ({ connue, active }) => connue.id === principal?.id && (releve || (!active && !structureActive)),
  );

  const redites = intactes.filter(({ connue }) => cede || connue.id !== principal?.id);
  const faites = new Set(redites.map(({ utilisateurId }) => utilisateurId));
  const placer = <P extends PersonneDOrigine>(personne: P): P =>
    personne.role === 'PRINCIPAL' && principal !== undefined && !cede
      ? { ...personne, role: 'SECONDAIRE' }
      : personne;
  const parties = personnes.filter(
    ({ connue, utilisateurId }) => connue === null && la.has(utilisateurId) && !encoreLa.has(utilisateurId),
  );
  return {
    nouvelles: nouvelles.map(placer),
    redites: redites.map(placer),
    gardees: [...dites, ...parties].map(({ utilisateurId }) => utilisateurId).filter((id) => !faites.has(id)),
  };
};

const estConnue = (personne: PersonneDOrigine): personne is PersonneRedite => personne.connue !== null;
