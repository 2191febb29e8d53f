import { codesEspaces, type CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import type { CompteBancaireConsulte, StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { identifiantLisible } from '../../../domain/structure/IdentifiantStructure.ts';
import type { TypeIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { nomDePays } from '../pays.ts';
import type { TextesStructures } from '../textes/fr.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface ElementPresente {
  readonly cle: string;
  readonly valeur: string;
}

export interface ComptePresente {
  readonly id: number;
  readonly libelle: string;
  readonly titulaire: string;
  readonly iban: string;
  readonly bic: string;
  readonly periode: string;
  readonly peutClore: boolean;
  readonly parDefaut: boolean;
  readonly peutChoisir: boolean;
}

export interface EspacePresente {
  readonly code: CodeEspace;
  readonly libelle: string;
  readonly indice: string;
}

export interface StructurePresentee {
  readonly id: number;
  readonly version: number;
  readonly designation: string;
  readonly active: boolean;
  /** A gestionnaire may deactivate it, or reactivate it. */
  readonly statutModifiable: boolean;
  readonly statut: { readonly libelle: string; readonly famille: FamilleEtat };
  readonly identite: readonly ElementPresente[];
  readonly adresse: readonly string[];
  readonly contact: readonly ElementPresente[];
  readonly comptes: readonly ComptePresente[];
  readonly services: readonly Service[];
  readonly espaces: readonly EspacePresente[];
  readonly espacesAAjouter: readonly EspacePresente[];
  readonly publique: boolean;
  readonly typeIdentifiant: TypeIdentifiant;
  /** The répertoire of the INSEE may be asked. */
  readonly insee: boolean;
  readonly origineId: number | null;
  readonly successeurId: number | null;
  /** The reader is a gestionnaire, of this fiche or of the one that replaces it. */
  readonly litEnGestionnaire: boolean;
  /** The latest first. */
  readonly categoriesDatees: readonly DateePresentee[];
  readonly regimesDates: readonly DateePresentee[];
}

export interface DateePresentee {
  readonly libelle: string;
  readonly depuis: string;
}

export const presentStructure = (
  structure: StructureConsultee,
  categories: CategoriesPrestataires,
  langue: Langue,
): StructurePresentee => {
  const textes = textesDe(langue);
  const active = structure.statut === 'ACTIVE';
  return {
    id: structure.id,
    version: structure.version,
    designation: structure.designation,
    active,
    statutModifiable: !structure.publique && structure.successeurId === null,
    statut: textes.statutsStructure[structure.statut],
    identite: identiteDe(structure, categories, langue),
    adresse: adresseDe(structure, langue),
    contact: [
      { cle: textes.fiche.courriel, valeur: structure.courriel ?? textes.fiche.nonRenseigne },
      { cle: textes.fiche.telephone, valeur: structure.telephone ?? textes.fiche.nonRenseigne },
    ],
    comptes: structure.comptesBancaires.map((compte) => compteDe(compte, active, langue)),
    services: structure.services,
    espaces: espacesDe(structure.espaces, textes),
    espacesAAjouter: espacesDe(structure.espacesAAjouter, textes),
    publique: structure.publique,
    typeIdentifiant: structure.identifiant.type,
    insee: structure.insee,
    origineId: structure.origineId,
    successeurId: structure.successeurId,
    litEnGestionnaire: structure.litEnGestionnaire,
    categoriesDatees: structure.categories.toReversed().map(({ code, du }) => ({
      libelle: categories.find((connue) => connue.code === code)?.libelle[langue] ?? code,
      depuis: formatJour(du, langue),
    })),
    regimesDates: structure.regimes
      .toReversed()
      .map(({ code, du }) => ({ libelle: textes.regimes[code].libelle, depuis: formatJour(du, langue) })),
  };
};

const identiteDe = (
  structure: StructureConsultee,
  categories: CategoriesPrestataires,
  langue: Langue,
): readonly ElementPresente[] => {
  const { fiche, identifiants, regimes } = textesDe(langue);
  const { identifiant, identite, regime, categorie, numeroTva, numeroRcs, creeLe, publique } = structure;
  const element = (cle: string, valeur: string | null | undefined): ElementPresente => ({
    cle,
    valeur: valeur ?? fiche.nonRenseigne,
  });
  const noms =
    identite.nature === 'MORALE'
      ? [element(fiche.raisonSociale, identite.raisonSociale)]
      : [element(fiche.nom, identite.nom), element(fiche.prenom, identite.prenom)];
  const activite = publique
    ? []
    : [
        element(fiche.categorie, categories.find(({ code }) => code === categorie)?.libelle[langue]),
        element(
          fiche.regime,
          regime && fiche.regimeDepuis(regimes[regime.code].libelle, formatJour(regime.du, langue)),
        ),
        element(fiche.numeroTva, numeroTva),
        element(fiche.numeroRcs, numeroRcs),
      ];
  return [
    element(fiche.identifiant, identifiantLisible(identifiant)),
    ...(publique ? [] : [element(fiche.typeIdentifiant, identifiants[identifiant.type].libelle)]),
    ...noms,
    ...activite,
    element(fiche.creeLe, formatJour(creeLe, langue)),
  ];
};

const adresseDe = ({ adresse }: StructureConsultee, langue: Langue): readonly string[] =>
  [
    adresse.ligne1,
    adresse.ligne2 ?? '',
    `${adresse.codePostal} ${adresse.ville}`.trim(),
    adresse.pays === 'FR' ? '' : nomDePays(adresse.pays, langue),
  ].filter((ligne) => ligne !== '');

const compteDe = (
  { id, libelle, titulaire, iban, bic, du, au, ouvert, parDefaut = false }: CompteBancaireConsulte,
  active: boolean,
  langue: Langue,
): ComptePresente => {
  const { comptes } = textesDe(langue);
  const debut = formatJour(du, langue);
  return {
    id,
    libelle,
    titulaire,
    iban,
    bic: bic ?? '',
    periode: au === null ? comptes.depuis(debut) : comptes.entre(debut, formatJour(au, langue)),
    peutClore: active && au === null,
    parDefaut: parDefaut && ouvert,
    peutChoisir: active && ouvert && !parDefaut,
  };
};

const espacesDe = (codes: readonly CodeEspace[], { espaces }: TextesStructures): readonly EspacePresente[] =>
  codesEspaces.filter((code) => codes.includes(code)).map((code) => ({ code, ...espaces[code] }));
