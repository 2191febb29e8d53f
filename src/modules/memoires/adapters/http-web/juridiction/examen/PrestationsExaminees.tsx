import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Monnaie } from '../../../../../../platform/web/components/Monnaie.tsx';
import type { Colonne } from '../../../../../../platform/web/components/Colonne.ts';
import { Tableau } from '../../../../../../platform/web/components/Tableau.tsx';
import type { TextesJuridiction } from '../textes/fr.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { ExamenPresente } from './presentExamen.ts';
import type { DeboursExamine, LigneExaminee } from './presentLignes.ts';

/** Lines and débours, with the gap to the tarif and, once decided, what was retained and why. */
export const PrestationsExaminees: FunctionComponent<{ readonly examen: ExamenPresente }> = ({ examen }) => {
  const textes = textesDe(examen.langue).examen;
  const { lignes, debours, decide } = examen;
  return (
    <>
      {lignes.length > 0 && (
        <Carte titre={textes.prestations.titre}>
          <Tableau
            legende={textes.prestations.legende}
            colonnes={colonnesDesLignes(textes, decide)}
            lignes={lignes}
            cleDe={({ rang }) => String(rang)}
          />
        </Carte>
      )}
      {debours.length > 0 && (
        <Carte titre={textes.debours.titre}>
          <Tableau
            legende={textes.debours.legende}
            colonnes={colonnesDesDebours(textes, decide)}
            lignes={debours}
            cleDe={({ rang }) => String(rang)}
          />
        </Carte>
      )}
    </>
  );
};

type Textes = TextesJuridiction['examen'];

const colonnesDesLignes = (
  { prestations: textes }: Textes,
  decide: boolean,
): readonly Colonne<LigneExaminee>[] => [
  {
    cle: 'libelle',
    titre: textes.prestation,
    enTete: true,
    rendu: ({ libelle, deplacement, article, ecart, reduction }) => (
      <>
        {libelle}
        {deplacement && <span class="cp-tableau__secondaire">{textes.deplacement}</span>}
        {article && <span class="cp-tableau__secondaire">{article}</span>}
        {ecart && <span class="cp-examen__ecart">{ecart}</span>}
        {reduction && <span class="cp-examen__reduction">{reduction}</span>}
      </>
    ),
  },
  {
    cle: 'calcul',
    titre: textes.calcul,
    aligne: 'droite',
    rendu: ({ calcul, unite }) => (
      <>
        <Monnaie montant={calcul} />
        {unite !== '' && <span class="cp-tableau__secondaire">{unite}</span>}
      </>
    ),
  },
  { cle: 'tva', titre: textes.tva, aligne: 'droite', insecable: true, rendu: ({ tva }) => tva },
  {
    cle: 'demande',
    titre: textes.demande,
    aligne: 'droite',
    insecable: true,
    rendu: ({ demande }) => <Monnaie montant={demande} />,
  },
  ...(decide ? [colonneRetenue(textes.retenu)] : []),
];

const colonnesDesDebours = (
  { debours: textes }: Textes,
  decide: boolean,
): readonly Colonne<DeboursExamine>[] => [
  {
    cle: 'libelle',
    titre: textes.libelle,
    enTete: true,
    rendu: ({ libelle, reduction }) => (
      <>
        {libelle}
        {reduction && <span class="cp-examen__reduction">{reduction}</span>}
      </>
    ),
  },
  {
    cle: 'demande',
    titre: textes.demande,
    aligne: 'droite',
    insecable: true,
    rendu: ({ demande }) => <Monnaie montant={demande} />,
  },
  ...(decide ? [colonneRetenue(textes.retenu)] : []),
];

const colonneRetenue = (titre: string): Colonne<Pick<LigneExaminee, 'retenu' | 'reduite'>> => ({
  cle: 'retenu',
  titre,
  aligne: 'droite',
  insecable: true,
  rendu: ({ retenu, reduite }) => retenu !== null && <Monnaie montant={retenu} fort={reduite} />,
});
