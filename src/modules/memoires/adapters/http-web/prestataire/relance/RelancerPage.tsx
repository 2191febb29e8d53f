import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { ChampTexteLong } from '../../../../../../platform/web/components/ChampTexteLong.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../../platform/web/ErreurDeChamp.ts';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { LONGUEURS } from '../../../../domain/limites.ts';
import type { RelancePresentee } from '../../commun/relances/presentRelances.ts';
import { Relances } from '../../commun/relances/Relances.tsx';
import { textesDe } from '../memoire/textes/textesDe.ts';
import { adresseDuMemoire } from '../saisie/adresses.ts';

interface Props {
  readonly id: number;
  readonly version: number;
  readonly titre: string;
  readonly destinataire: string;
  readonly relances: readonly RelancePresentee[];
  readonly texte: string;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Asks the court where the mémoire stands, under what was asked before. */
export const RelancerPage: FunctionComponent<Props> = (page) => {
  const { langue } = usePage();
  const { espace, relance } = textesDe(langue);
  const adresse = adresseDuMemoire(page.id);
  return (
    <Layout
      titre={relance.titre}
      surtitre={page.titre}
      chapeau={relance.chapeau(page.destinataire)}
      filAriane={[
        { libelle: espace, href: '/memoires' },
        { libelle: page.titre, href: adresse },
        { libelle: relance.titre },
      ]}
      erreurs={page.erreurs}
      etroit
    >
      <Relances relances={page.relances} langue={langue} />
      <Formulaire action={`${adresse}/relancer`} version={page.version} champsObligatoires>
        <ChampTexteLong
          champ="texte"
          libelle={relance.message}
          indice={relance.indice}
          valeur={page.texte}
          erreur={page.erreurs.find(({ champ }) => champ === 'texte')?.message}
          longueurMax={LONGUEURS.texte}
          lignes={6}
          requis
        />
        <BarreActions>
          <Bouton>{relance.envoyer}</Bouton>
          <BoutonLien variante="secondaire" href={adresse}>
            {relance.revenir}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
