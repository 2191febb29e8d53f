import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../../platform/web/components/BoutonLien.tsx';
import { Chiffres } from '../../../../../../../platform/web/components/Chiffres.tsx';
import { EtatVide } from '../../../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { ListeDeMemoires } from '../ListeDeMemoires.tsx';
import { OngletsMemoires } from '../OngletsMemoires.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { SynthesePresentee } from './presentSynthese.ts';

/** The page of every morning: three figures, then what waits. */
export const SynthesePage: FunctionComponent<SynthesePresentee> = (page) => {
  const { espace, synthese } = textesDe(usePage().langue);
  const { vue, liste, vierge } = page;
  return (
    <Layout
      titre={synthese.titre}
      filAriane={[{ libelle: espace, href: '/memoires' }, { libelle: synthese.titre }]}
      action={<Saisir page={page} />}
    >
      <OngletsMemoires courant="synthese" />
      <Chiffres chiffres={page.chiffres} />
      {liste.lignes.length > 0 ? (
        <ListeDeMemoires legende={synthese.vues[vue]} legendeVisible liste={liste} />
      ) : (
        <EtatVide phrase={vierge && page.peutSaisir ? synthese.premier : synthese.vides[vue]} />
      )}
    </Layout>
  );
};

const Saisir: FunctionComponent<{ readonly page: SynthesePresentee }> = ({
  page: { ouverture, peutSaisir },
}) => {
  const { saisir } = textesDe(usePage().langue);
  if (!peutSaisir) return null;
  if (ouverture === null) return <BoutonLien href="/memoires/saisir">{saisir}</BoutonLien>;
  return (
    <Formulaire action="/memoires/saisir">
      <input type="hidden" name="cle" value={ouverture.cle} />
      <input type="hidden" name="structure" value={ouverture.structure} />
      <Bouton>{saisir}</Bouton>
    </Formulaire>
  );
};
