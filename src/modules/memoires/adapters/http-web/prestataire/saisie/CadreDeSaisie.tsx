import type { ComponentChildren, FunctionComponent } from 'preact';
import { DeuxColonnes } from '../../../../../../platform/web/components/DeuxColonnes.tsx';
import { Etapes } from '../../../../../../platform/web/components/Etapes.tsx';
import { Layout } from '../../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../../platform/web/ErreurDeChamp.ts';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import type { CadrePresente } from './presentCadre.ts';
import { ResumeDeSaisie } from './ResumeDeSaisie.tsx';
import { textesDe } from './textes/textesDe.ts';

interface Props {
  readonly cadre: CadrePresente;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  readonly titreDesErreurs?: string | undefined;
  readonly children: ComponentChildren;
}

/** Stepper on top, the step at left, the summary in sight at right. */
export const CadreDeSaisie: FunctionComponent<Props> = ({ cadre, erreurs, titreDesErreurs, children }) => {
  const { langue } = usePage();
  const textes = textesDe(langue);
  const titre = textes.etapes[cadre.etape];
  return (
    <Layout
      titre={titre}
      surtitre={`${textes.memoire(cadre.numero)} · ${textes.brouillon}`}
      filAriane={[{ libelle: textes.espace, href: '/memoires' }, { libelle: textes.memoire(cadre.numero) }]}
      erreurs={erreurs}
      titreDesErreurs={titreDesErreurs}
    >
      <Etapes etapes={cadre.etapes} />
      <DeuxColonnes cote={<ResumeDeSaisie resume={cadre.resume} />} nomDuCote={textes.resume.nom}>
        {children}
      </DeuxColonnes>
    </Layout>
  );
};
