import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { idDeChamp } from '../../../../../../../platform/web/idDeChamp.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { formatEuros } from '../../../../../../../platform/web/formats.ts';
import type { MemoireConsulte } from '../../../../../application/ConsulterMemoire.ts';
import type { Referentiel } from '../../../../../application/ports/Referentiel.ts';
import type { MemoireVerifie } from '../../../../../application/VerifierMemoire.ts';
import { formatMoment } from '../../../commun/formatHeure.ts';
import { formatTaux } from '../../../commun/formatTaux.ts';
import { phraseDeProbleme } from '../../../commun/phraseDeProbleme.ts';
import { presentForclusion, type ForclusionPresentee } from '../../../commun/presentForclusion.ts';
import { libelleDePiece, presentPiece, type PiecePresentee } from '../../../commun/presentPiece.ts';
import { presentContenu, type ElementDeMemoire, type LignePresentee } from '../../presentContenu.ts';
import { adresseDEtape, adresseDuMemoire } from '../adresses.ts';
import { adresseDuProbleme } from '../adresseDuProbleme.ts';
import type { CategoriesDePrestataires } from '../CategoriesDePrestataires.ts';
import { presentCadre, type CadrePresente } from '../presentCadre.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface ElementARelire extends ElementDeMemoire {
  readonly hrefModifier: string;
}

export interface RecapitulatifPresente {
  readonly cadre: CadrePresente;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly pret: boolean;
  /** Where VAT and the fiscal regime of the structure disagree. */
  readonly tva: readonly { readonly phrase: string; readonly href: string }[];
  readonly rubriques: readonly { readonly titre: string; readonly elements: readonly ElementARelire[] }[];
  readonly lignes: readonly LignePresentee[];
  readonly debours: readonly LignePresentee[];
  readonly totaux: readonly { readonly libelle: string; readonly valeur: string }[];
  readonly pieces: readonly PiecePresentee[];
  /** Only when it is worth a look before the deposit. */
  readonly forclusion: ForclusionPresentee | null;
  readonly doublon: { readonly phrase: string; readonly href: string } | null;
  readonly corrige: { readonly phrase: string; readonly href: string } | null;
  readonly premierDepot: string | null;
  readonly ecarts: string | null;
}

interface Faits {
  readonly verifie: MemoireVerifie;
  readonly consulte: Pick<MemoireConsulte, 'ecarts' | 'corrige' | 'service' | 'ibanEntier'>;
  readonly referentiel: Referentiel;
  readonly categories: CategoriesDePrestataires;
  readonly langue: Langue;
}

export const presentRecapitulatif = (faits: Faits): RecapitulatifPresente => {
  const { verifie, consulte, referentiel, categories, langue } = faits;
  const { memoire, problemes, avertissements, forclusion, doublon } = verifie;
  const { service, ibanEntier } = consulte;
  const textes = textesDe(langue);
  const contenu = presentContenu({ memoire, referentiel, categories, service, ibanEntier, langue });
  const aRelire = (elements: readonly ElementDeMemoire[]): readonly ElementARelire[] =>
    elements.map((element) => ({
      ...element,
      valeur: element.valeur || textes.recapitulatif.nonRenseigne,
      hrefModifier: `${adresseDEtape(memoire.id, 'en-tete')}#${idDeChamp(element.champ)}`,
    }));

  return {
    cadre: presentCadre(verifie, 'recapitulatif', referentiel, langue),
    erreurs: problemes.map((probleme) => ({
      champ: probleme.champ,
      message: phraseDeProbleme(probleme, langue, (type) => libelleDePiece(type, referentiel, langue)),
      href: adresseDuProbleme(memoire.id, probleme),
    })),
    pret: problemes.length === 0,
    tva: avertissements.map((avertissement) => ({
      phrase: phraseDeProbleme(avertissement, langue),
      href: adresseDuProbleme(memoire.id, avertissement),
    })),
    rubriques: [
      { titre: textes.entete.destinataire, elements: aRelire(contenu.destinataire) },
      { titre: textes.entete.prestataire, elements: aRelire(contenu.prestataire) },
      { titre: textes.entete.mission, elements: aRelire(contenu.mission) },
      { titre: textes.entete.references, elements: aRelire(contenu.references) },
    ],
    lignes: contenu.lignes,
    debours: contenu.debours,
    totaux: totauxParTaux(verifie, langue),
    pieces: memoire.pieces.map((piece) =>
      presentPiece(piece, adresseDuMemoire(memoire.id), referentiel, langue),
    ),
    forclusion:
      forclusion && (forclusion.atteinte || forclusion.alerte !== null)
        ? presentForclusion(forclusion, langue)
        : null,
    doublon:
      doublon && memoire.reference !== null
        ? {
            phrase: textes.resume.doublon(memoire.reference, doublon.numero),
            href: adresseDuMemoire(doublon.id),
          }
        : null,
    corrige: consulte.corrige && {
      phrase: textes.recapitulatif.corrige(consulte.corrige.numero),
      href: adresseDuMemoire(consulte.corrige.id),
    },
    premierDepot: memoire.premierDepotLe && formatMoment(memoire.premierDepotLe, langue),
    ecarts:
      consulte.ecarts.length === 0
        ? null
        : textes.recapitulatif.ecarts(consulte.ecarts.map(({ rang }) => textes.ligne(rang + 1)).join(', ')),
  };
};

const totauxParTaux = (
  { totaux }: MemoireVerifie,
  langue: Langue,
): readonly { readonly libelle: string; readonly valeur: string }[] => {
  const { recapitulatif } = textesDe(langue);
  const parTaux = totaux.parTaux.map(({ tauxTva, ht, tva }) => ({
    libelle: `${recapitulatif.tvaA(formatTaux(tauxTva, langue))} (${formatEuros(ht, langue)})`,
    valeur: formatEuros(tva, langue),
  }));
  return [
    ...parTaux,
    { libelle: recapitulatif.totalTtc, valeur: formatEuros(totaux.ht.plus(totaux.tva), langue) },
  ];
};
