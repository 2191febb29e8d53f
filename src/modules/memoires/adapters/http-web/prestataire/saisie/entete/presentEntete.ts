import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { siretLisible } from '../../../../../../../kernel/domain/Siret.ts';
import type { OptionDeChoix } from '../../../../../../../platform/web/components/OptionDeChoix.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { structuresASaisir } from '../../../../../application/mandats.ts';
import { litLIban } from '../../../../../application/politique.ts';
import type { Juridiction } from '../../../../../application/ports/Juridictions.ts';
import type { Referentiel } from '../../../../../application/ports/Referentiel.ts';
import type { MemoireVerifie } from '../../../../../application/VerifierMemoire.ts';
import { formatIban } from '../../../commun/formatIban.ts';
import { textesDe as textesCommuns } from '../../../commun/textes/textesDe.ts';
import { adresseDuMemoire } from '../adresses.ts';
import type { CategoriesDePrestataires } from '../CategoriesDePrestataires.ts';
import { presentCadre, type CadrePresente } from '../presentCadre.ts';
import { textesDe } from '../textes/textesDe.ts';
import { valeursDEntete } from './valeursDEntete.ts';

export interface EntetePresente {
  readonly cadre: CadrePresente;
  readonly valeurs: Readonly<Record<string, string>>;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly options: Readonly<
    Record<
      'structures' | 'services' | 'categories' | 'comptes' | 'typesPrescription' | 'natures' | 'juridictions',
      readonly OptionDeChoix[]
    >
  >;
  readonly identite: { readonly libelle: string; readonly valeur: string };
  readonly adresse: readonly string[];
  /** The mandataire and the fiscal regime, where there are. */
  readonly precisions: readonly { readonly cle: string; readonly valeur: string }[];
  /** Its catégorie is one for which the State orders by engagements, or one is named already. */
  readonly engagements: boolean;
  /** The structure says another catégorie for the day of the mission. */
  readonly categorieDuJour: string | null;
  readonly doublon: { readonly phrase: string; readonly href: string } | null;
}

interface Faits {
  readonly verifie: MemoireVerifie;
  readonly acteur: Acteur;
  readonly referentiel: Referentiel;
  readonly categories: CategoriesDePrestataires;
  readonly langue: Langue;
  /** What was typed, when the page comes back with something to correct. */
  readonly saisie?: Readonly<Record<string, string>> | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  readonly juridictions?: readonly Juridiction[] | undefined;
}

export const presentEntete = (faits: Faits): EntetePresente => {
  const { verifie, acteur, referentiel, categories, langue, saisie, erreurs = [], juridictions = [] } = faits;
  const { memoire, prestataire, doublon } = verifie;
  const textes = textesDe(langue);
  const { siret, identifiant } = prestataire;
  const ibanEntier = litLIban(acteur, memoire);
  const option = (code: string, libelle: string): OptionDeChoix => ({ valeur: code, libelle });
  return {
    cadre: presentCadre(verifie, 'en-tete', referentiel, langue),
    valeurs: { ...valeursDEntete(memoire), ...saisie },
    erreurs,
    options: {
      structures: structuresASaisir(acteur).map(({ structureId, designation, mandataire }) =>
        option(
          String(structureId),
          mandataire ? textes.ouverture.parMandat(designation, mandataire.designation) : designation,
        ),
      ),
      services: prestataire.services.map(({ id, code, nom }) => option(String(id), `${code} – ${nom}`)),
      categories: categories().map(({ code, libelle }) => option(code, libelle[langue])),
      comptes: prestataire.comptesBancaires.map(({ id, libelle, iban }) =>
        option(String(id), `${libelle} – ${formatIban(iban, ibanEntier, langue)}`),
      ),
      typesPrescription: referentiel
        .typesPrescription()
        .map(({ code, libelle }) => option(code, libelle[langue])),
      natures: (['PENALE', 'ASSIMILEE'] as const).map((nature) =>
        option(nature, textesCommuns(langue).natures[nature]),
      ),
      juridictions: juridictions.map(({ id, nom, ville }) => ({
        valeur: String(id),
        libelle: nom,
        indice: ville,
      })),
    },
    identite:
      siret === null
        ? { libelle: textes.entete.identifiant, valeur: identifiant }
        : { libelle: textes.entete.siret, valeur: siretLisible(siret) },
    adresse: prestataire.adresse,
    precisions: precisions(verifie, langue),
    engagements: aDesEngagements(faits),
    categorieDuJour: categorieDuJour(faits),
    doublon:
      doublon && memoire.reference !== null
        ? {
            phrase: textes.resume.doublon(memoire.reference, doublon.numero),
            href: adresseDuMemoire(doublon.id),
          }
        : null,
  };
};

const precisions = (
  { memoire, prestataire }: MemoireVerifie,
  langue: Langue,
): EntetePresente['precisions'] => {
  const { entete: textes } = textesDe(langue);
  const { regimes } = textesCommuns(langue);
  return [
    ...(memoire.mandataire ? [{ cle: textes.mandataire, valeur: memoire.mandataire.designation }] : []),
    ...(prestataire.regimeFiscal === null
      ? []
      : [{ cle: textes.regime, valeur: regimes[prestataire.regimeFiscal] ?? prestataire.regimeFiscal }]),
  ];
};

const aDesEngagements = ({ verifie, categories, saisie }: Faits): boolean => {
  const { entete, mission } = verifie.memoire;
  const categorie = entete.categorie ?? verifie.prestataire.categorie;
  return (
    mission.numeroEngagement !== null ||
    Boolean(saisie?.['mission.numeroEngagement']) ||
    categories().some(({ code, engagements }) => code === categorie && engagements === true)
  );
};

const categorieDuJour = ({ verifie, categories, langue }: Faits): string | null => {
  const { categorie } = verifie.prestataire;
  const choisie = verifie.memoire.entete.categorie;
  if (categorie === null || choisie === null || categorie === choisie) return null;
  const libelle = categories().find(({ code }) => code === categorie)?.libelle[langue] ?? categorie;
  return textesDe(langue).entete.categorieDuJour(libelle);
};
