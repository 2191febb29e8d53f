import type { Saisie } from '../../../../../../../platform/http/endpoint.ts';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { DonneesMemoire } from '../../../../../domain/DonneesMemoire.ts';
import type { NatureDeLigne } from '../../../../../domain/LigneDeMemoire.ts';
import { lignesDe, texteDe } from '../saisieLue.ts';
import { choixDeTva } from './choixDeTva.ts';
import type { DeboursTape, LigneTapee, PrestationsTapees } from './LigneTapee.ts';

/** What the form of step 2 holds, blank lines left out: services first, then travel, each in its order. */
export const prestationsTapees = (saisie: Saisie): PrestationsTapees => {
  const lignes = [
    ...lignesDe(saisie, 'lignes').map((ligne) => ligneTapee(ligne, natureDe(texteDe(ligne, 'nature')))),
    ...lignesDe(saisie, 'prestations').map((ligne) => ligneTapee(ligne, 'PRESTATION')),
    ...lignesDe(saisie, 'deplacements').map((ligne) => ligneTapee(ligne, 'DEPLACEMENT')),
  ].filter(estRemplie);
  return {
    lignes: [
      ...lignes.filter(({ nature }) => nature === 'PRESTATION'),
      ...lignes.filter(({ nature }) => nature === 'DEPLACEMENT'),
    ],
    debours: lignesDe(saisie, 'debours')
      .map((debours): DeboursTape => ({
        libelle: texteDe(debours, 'libelle'),
        montant: texteDe(debours, 'montant'),
      }))
      .filter(({ libelle, montant }) => libelle !== '' || montant !== ''),
  };
};

/** The draft as the fields of step 2 write it. */
export const prestationsDuMemoire = (
  { lignes, debours }: Pick<DonneesMemoire, 'lignes' | 'debours'>,
  langue: Langue,
): PrestationsTapees => ({
  lignes: lignes.map((ligne) => ({
    nature: ligne.nature,
    tarifCode: ligne.tarifCode ?? '',
    libelle: ligne.libelle,
    quantite: nombreDeChamp(ligne.quantite, langue),
    unite: ligne.unite ?? '',
    prixUnitaire: nombreDeChamp(ligne.prixUnitaire, langue),
    tauxTva: choixDeTva(ligne),
  })),
  debours: debours.map(({ libelle, montant }) => ({ libelle, montant: nombreDeChamp(montant, langue) })),
});

/** 2,5 in French, 2.5 in English: both are read. */
export const nombreDeChamp = (nombre: { toString(): string } | null, langue: Langue): string => {
  const texte = nombre?.toString() ?? '';
  return langue === 'fr' ? texte.replace('.', ',') : texte;
};

const natureDe = (texte: string): NatureDeLigne => (texte === 'DEPLACEMENT' ? 'DEPLACEMENT' : 'PRESTATION');

const ligneTapee = (ligne: Saisie, nature: NatureDeLigne): LigneTapee => ({
  nature,
  tarifCode: texteDe(ligne, 'tarifCode'),
  libelle: texteDe(ligne, 'libelle'),
  quantite: texteDe(ligne, 'quantite'),
  unite: texteDe(ligne, 'unite'),
  prixUnitaire: texteDe(ligne, 'prixUnitaire'),
  tauxTva: texteDe(ligne, 'tauxTva'),
});

const estRemplie = ({ tarifCode, libelle, quantite, prixUnitaire }: LigneTapee): boolean =>
  [tarifCode, libelle, quantite, prixUnitaire].some((texte) => texte !== '');
