import { empreinteDeRattachement, estDUnPrincipal } from '../domain/empreinteDeRattachement.ts';
import { codeReconnu, type CodeLibelle } from '../domain/codeReconnu.ts';
import type { Anomalie } from '../domain/Anomalie.ts';
import { ficheReprise, fournisseurRetenu } from '../domain/ficheReprise.ts';
import { regimeRepris } from '../domain/regimeRepris.ts';
import { rolesRetenus, type PersonneDeStructure } from '../domain/rolesRetenus.ts';
import type {
  Devenu,
  FournisseurEnAttente,
  GroupeEnAttente,
  UtilisateurEnAttente,
} from './ports/LotsDeStructures.ts';
import type { StructureAReprendre } from './ports/StructuresReprises.ts';

const SANS_CATEGORIE = 'AUTRE';

type Role = StructureAReprendre['personnes'][number]['role'];

export interface Preparation {
  readonly structure: StructureAReprendre;
  readonly anomalies: readonly Anomalie[];
}

/** @param compteDe the account that a user of the other portal has become */
export const structureAReprendre = (
  groupe: GroupeEnAttente,
  compteDe: (utilisateurId: string) => number,
  categories: readonly CodeLibelle[],
): Preparation => {
  const { cle, fournisseurs, utilisateurs } = groupe;
  const retenu = fournisseurRetenu(fournisseurs);
  const categorie = retenu.categorie === null ? undefined : codeReconnu(retenu.categorie, categories);
  const regime = retenu.typeTaxe === null ? null : regimeRepris(retenu.typeTaxe);
  const devenu = fournisseurs.find((un) => un.devenu !== null)?.devenu ?? null;
  const personnes = reunir(utilisateurs, compteDe);
  const roles = rolesRetenus(personnes);
  const rattachements = rattachementsConnus(utilisateurs, compteDe);
  const fiche = ficheReprise(retenu, categorie ?? SANS_CATEGORIE);
  return {
    structure: {
      ...fiche,
      active: fiche.active && roles.principalId !== null,
      cle,
      connue: devenu && { id: devenu.id, version: devenu.version, apportee: devenu.cree },
      aReecrire: fournisseurs.some((un) => un.devenu !== null && un.devenu.empreinte !== un.empreinte),
      regime,
      comptesBancaires: groupe.comptesBancaires.map(
        ({ id, devenuId, libelle, titulaire, iban, bic, du, au }) => ({
          ancienId: id,
          connuId: devenuId,
          libelle: libelle ?? '',
          titulaire: titulaire ?? '',
          iban,
          bic,
          du,
          au,
        }),
      ),
      personnes: personnes
        .map(({ utilisateurId, active, inscriteLe: depuis }) => {
          const principal = utilisateurId === roles.principalId;
          const second: Role = roles.secondairesIds.has(utilisateurId) ? 'SECONDAIRE' : 'SIMPLE';
          const role: Role = principal ? 'PRINCIPAL' : second;
          return {
            utilisateurId,
            role,
            active: active || principal,
            depuis,
            connue: rattachements.get(utilisateurId) ?? null,
          };
        })
        .filter(({ connue, ...dite }) => connue?.empreinte !== empreinteDeRattachement(dite)),
    },
    anomalies: [
      ...anomaliesDeFiche(retenu, categorie, regime),
      ...roles.anomalies.flatMap(({ utilisateurId, code }) => {
        const personne = utilisateurs.find((un) => compteDe(un.id) === utilisateurId);
        return personne ? [anomalieDeRole(personne, code)] : [];
      }),
    ],
  };
};

const rattachementsConnus = (
  utilisateurs: readonly UtilisateurEnAttente[],
  compteDe: (utilisateurId: string) => number,
): ReadonlyMap<number, Devenu> =>
  new Map(
    utilisateurs.flatMap(({ id, rattachement }) =>
      rattachement === null ? [] : [[compteDe(id), rattachement] as const],
    ),
  );

/** Two users of the other portal with one address are one person. */
const reunir = (
  utilisateurs: readonly UtilisateurEnAttente[],
  compteDe: (utilisateurId: string) => number,
): readonly PersonneDeStructure[] => {
  const personnes = new Map<number, PersonneDeStructure>();
  for (const { id, principal, actif, dateCreation, dernierMemoire, rattachement } of utilisateurs) {
    const utilisateurId = compteDe(id);
    const connue = personnes.get(utilisateurId);
    personnes.set(utilisateurId, {
      utilisateurId,
      principal: principal || connue?.principal === true,
      active: actif || connue?.active === true,
      dejaPrincipal: connue?.dejaPrincipal === true || estDUnPrincipal(rattachement?.empreinte ?? ''),
      inscriteLe: plusAncienne(dateCreation, connue?.inscriteLe ?? null),
      dernierMemoire: plusRecente(dernierMemoire, connue?.dernierMemoire ?? null),
    });
  }
  return [...personnes.values()];
};

const plusAncienne = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b < a) ? b : a;

const plusRecente = (a: Date | null, b: Date | null): Date | null =>
  a === null || (b !== null && b > a) ? b : a;

const anomaliesDeFiche = (
  { ligne, categorie: saisie, typeTaxe }: FournisseurEnAttente,
  categorie: string | undefined,
  regime: string | null,
): readonly Anomalie[] => {
  const base = { fichier: 'fournisseurs', ligne, code: 'CODE_INCONNU' } as const;
  const anomalies: Anomalie[] = [];
  if (saisie !== null && categorie === undefined)
    anomalies.push({ ...base, colonne: 'categorie', valeur: saisie, consequence: 'CATEGORIE_AUTRE' });
  if (typeTaxe !== null && regime === null)
    anomalies.push({ ...base, colonne: 'type_taxe', valeur: typeTaxe, consequence: 'VALEUR_OMISE' });
  return anomalies;
};

const anomalieDeRole = (
  { id, ligne }: UtilisateurEnAttente,
  code: 'PRINCIPAL_ABSENT' | 'PRINCIPAUX_MULTIPLES',
): Anomalie => ({
  fichier: 'utilisateurs',
  ligne,
  colonne: 'role',
  code,
  valeur: id,
  consequence: code === 'PRINCIPAL_ABSENT' ? 'ROLE_ATTRIBUE' : 'ROLE_RETIRE',
});
