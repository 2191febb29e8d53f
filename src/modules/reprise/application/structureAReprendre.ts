import { empreinteDeRattachement, estDUnPrincipal } from '../domain/empreinteDeRattachement.ts';
import { codeReconnu, type CodeLibelle } from '../domain/codeReconnu.ts';
import type { Anomalie } from '../domain/Anomalie.ts';
import { ficheReprise, fournisseurRetenu } from '../domain/ficheReprise.ts';
import { regimeRepris } from '../domain/regimeRepris.ts';
import { rolesRetenus, type PersonneDeStructure } from '../domain/rolesRetenus.ts';
import type {
  CompteBancaireEnAttente,
  Devenu,
  FournisseurEnAttente,
  GroupeEnAttente,
  UtilisateurEnAttente,
} from './ports/LotsDeStructures.ts';
import type { IdentifiantRetrouve, StructureAReprendre } from './ports/StructuresReprises.ts';

export const SANS_CATEGORIE = 'AUTRE';

type Role = StructureAReprendre['personnes'][number]['role'];

export interface RoleAnnonce {
  readonly utilisateurId: number;
  readonly role: Role;
  readonly anomalie: Anomalie;
}

export interface Preparation {
  readonly structure: StructureAReprendre;
  readonly anomalies: readonly Anomalie[];
  /** To be told where the person has that role in the end. */
  readonly rolesAnnonces: readonly RoleAnnonce[];
}

/**
 * @param compteDe the account that a user of the other portal has become
 * @param identifiantDe the identifier of a structure that a former run linked, or undefined
 */
export const structureAReprendre = (
  groupe: GroupeEnAttente,
  compteDe: (utilisateurId: string) => number,
  categories: readonly CodeLibelle[],
  identifiantDe: (structureId: number) => IdentifiantRetrouve | undefined,
): Preparation => {
  const { cle, fournisseurs, utilisateurs } = groupe;
  const retenu = fournisseurRetenu(fournisseurs);
  const categorie = retenu.categorie === null ? undefined : codeReconnu(retenu.categorie, categories);
  const regime = retenu.typeTaxe === null ? null : regimeRepris(retenu.typeTaxe);
  const fiche = ficheReprise(retenu, categorie ?? SANS_CATEGORIE);
  const { devenu, lisible } = devenuRetenu(fournisseurs, fiche.identifiant, identifiantDe);
  const rattachements = rattachementsConnus(utilisateurs, compteDe, devenu?.id);
  const personnes = reunir(utilisateurs, compteDe, rattachements);
  const roles = rolesRetenus(personnes);
  const deplaces = fournisseurs.filter((un) => un.devenu !== null && un.devenu.id !== devenu?.id);
  return {
    structure: {
      ...fiche,
      active: fiche.active && roles.principalId !== null,
      cle,
      connue: devenu && { id: devenu.id, version: devenu.version, apportee: devenu.cree },
      aReecrire:
        lisible && fournisseurs.some((un) => un.devenu !== null && un.devenu.empreinte !== un.empreinte),
      regime,
      comptesBancaires: comptesAReprendre(groupe, new Set(deplaces.map(({ id }) => id))),
      personnes: personnes
        .map(({ utilisateurId, active, inscriteLe: depuis }) => {
          const principal = utilisateurId === roles.principalId;
          const second: Role = roles.secondairesIds.has(utilisateurId) ? 'SECONDAIRE' : 'SIMPLE';
          const role: Role = principal ? 'PRINCIPAL' : second;
          return {
            utilisateurId,
            role,
            active,
            depuis,
            connue: rattachements.get(utilisateurId) ?? null,
          };
        })
        .filter(({ connue, ...dite }) => connue?.empreinte !== empreinteDeRattachement(dite)),
    },
    anomalies: [
      ...anomaliesDeFiche(retenu, categorie, regime),
      ...(roles.principalId === null ? [sansPrincipal(retenu)] : []),
      ...deplaces.map(siretChange),
      ...groupe.comptesBancaires
        .filter(({ devenu: le, empreinte }) => le !== null && le.empreinte !== empreinte)
        .filter(({ devenu: le }) => le !== null && !estApporte(le, groupe.comptesBancaires))
        .map(dejaIci),
    ],
    rolesAnnonces: roles.anomalies.flatMap(({ utilisateurId, code }) => {
      const personne = utilisateurs.find((un) => compteDe(un.id) === utilisateurId);
      const role = code === 'PRINCIPAL_ABSENT' ? 'PRINCIPAL' : 'SECONDAIRE';
      return personne ? [{ utilisateurId, role, anomalie: anomalieDeRole(personne, code) }] : [];
    }),
  };
};

/**
 * The structure of a former run stays theirs as long as it bears the identifier that they are told with, and a provisional identifier
 * waits for one. Of a SIRET that cannot be read any more (`lisible`) it stays as well, but its fiche is not rewritten.
 */
const devenuRetenu = (
  fournisseurs: readonly FournisseurEnAttente[],
  identifiant: StructureAReprendre['identifiant'],
  identifiantDe: (structureId: number) => IdentifiantRetrouve | undefined,
): { readonly devenu: Devenu | null; readonly lisible: boolean } => {
  const connus = fournisseurs.flatMap(({ devenu }) => {
    const le = devenu && identifiantDe(devenu.id);
    return devenu && le ? [{ devenu, le }] : [];
  });
  const meme = connus.find(
    ({ le }) =>
      le.type === (identifiant?.type ?? 'PARTICULIER') &&
      (identifiant === null || le.valeur === identifiant.valeur),
  );
  const attend = connus.find(({ le }) =>
    identifiant?.type === 'SIRET' ? le.type === 'AUTRE' : identifiant?.type === 'AUTRE',
  );
  const retenu = meme ?? attend;
  const cree = connus.some(({ devenu }) => devenu.id === retenu?.devenu.id && devenu.cree);
  return {
    devenu: retenu ? { ...retenu.devenu, cree } : null,
    lisible: meme !== undefined || identifiant?.type !== 'AUTRE',
  };
};

/**
 * Those that are new or have changed. One that was here before a run is never told anew; of several that have become one, none closes it
 * while another is open, and one that has another IBAN is new.
 */
const comptesAReprendre = (
  { comptesBancaires }: GroupeEnAttente,
  deplaces: ReadonlySet<string>,
): StructureAReprendre['comptesBancaires'] =>
  comptesBancaires.flatMap((compte) => {
    const { id, fournisseurId, empreinte, devenu, libelle, titulaire, iban, bic, du, au } = compte;
    const suivi = deplaces.has(fournisseurId) ? null : devenu;
    if (suivi && (suivi.empreinte === empreinte || !estApporte(suivi, comptesBancaires))) return [];
    const jumeaux = comptesBancaires.filter((un) => un.id !== id && un.devenu?.id === suivi?.id);
    const memes = jumeaux.filter((un) => un.iban === iban);
    if (suivi && memes.some((un) => au !== null && (un.au === null || un.au > au))) return [];
    const distinct = jumeaux.length > 0 && memes.length === 0;
    return [
      {
        ancienId: id,
        connuId: suivi && !distinct ? suivi.id : null,
        libelle: libelle ?? '',
        titulaire: titulaire ?? '',
        iban,
        bic,
        du,
        au,
      },
    ];
  });

/** By a run, for one of those that have become it. */
const estApporte = ({ id }: Devenu, comptesBancaires: readonly CompteBancaireEnAttente[]): boolean =>
  comptesBancaires.some(({ devenu }) => devenu?.id === id && devenu.cree);

const dejaIci = ({ id, ligne }: CompteBancaireEnAttente): Anomalie => ({
  fichier: 'comptes_bancaires',
  ligne,
  colonne: 'id',
  code: 'DEJA_ICI',
  valeur: id,
  consequence: 'GARDE_ICI',
});

const sansPrincipal = ({ id, ligne }: FournisseurEnAttente): Anomalie => ({
  fichier: 'fournisseurs',
  ligne,
  colonne: 'id',
  code: 'PRINCIPAL_ABSENT',
  valeur: id,
  consequence: 'STRUCTURE_INACTIVE',
});

const siretChange = ({ id, ligne, identifiant }: FournisseurEnAttente): Anomalie => ({
  fichier: 'fournisseurs',
  ligne,
  colonne: 'identifiant',
  code: 'SIRET_CHANGE',
  valeur: identifiant ?? id,
  consequence: 'STRUCTURE_DISTINCTE',
});

/** By account, at that structure. */
const rattachementsConnus = (
  utilisateurs: readonly UtilisateurEnAttente[],
  compteDe: (utilisateurId: string) => number,
  structureId: number | undefined,
): ReadonlyMap<number, Devenu> =>
  new Map(
    utilisateurs.flatMap(({ id, rattachements }) =>
      rattachements.filter((un) => un.structureId === structureId).map((un) => [compteDe(id), un] as const),
    ),
  );

/** Two users of the other portal with one address are one person. */
const reunir = (
  utilisateurs: readonly UtilisateurEnAttente[],
  compteDe: (utilisateurId: string) => number,
  rattachements: ReadonlyMap<number, Devenu>,
): readonly PersonneDeStructure[] => {
  const personnes = new Map<number, PersonneDeStructure>();
  for (const { id, principal, actif, dateCreation, dernierMemoire } of utilisateurs) {
    const utilisateurId = compteDe(id);
    const connue = personnes.get(utilisateurId);
    personnes.set(utilisateurId, {
      utilisateurId,
      principal: principal || connue?.principal === true,
      active: actif || connue?.active === true,
      dejaPrincipal: estDUnPrincipal(rattachements.get(utilisateurId)?.empreinte ?? ''),
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
