import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { ChampTexteLong } from '../../../../../../platform/web/components/ChampTexteLong.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { LONGUEURS } from '../../../../domain/limites.ts';
import { adresseDuMemoire } from '../saisie/adresses.ts';
import { FormulaireDePiece } from '../saisie/pieces/FormulaireDePiece.tsx';
import { ListeDePieces } from '../saisie/pieces/ListeDePieces.tsx';
import { textesDe as textesDeSaisie } from '../saisie/textes/textesDe.ts';
import { MotifDeDecision } from './MotifDeDecision.tsx';
import type { ComplementPresente } from './presentComplement.ts';
import { textesDe } from './textes/textesDe.ts';

/** What the court asks for, the pieces that answer it, and the answer that sends them. */
export const CompleterPage: FunctionComponent<ComplementPresente> = (page) => {
  const { langue } = usePage();
  const { espace, completer } = textesDe(langue);
  const { pieces: textesDePieces } = textesDeSaisie(langue);
  const { id, motif, erreurs } = page;
  const adresse = adresseDuMemoire(id);
  return (
    <Layout
      titre={completer.titre}
      surtitre={page.titre}
      filAriane={[
        { libelle: espace, href: '/memoires' },
        { libelle: page.titre, href: adresse },
        { libelle: completer.titre },
      ]}
      erreurs={erreurs}
      etroit
    >
      {motif && <MotifDeDecision motif={motif} />}
      <Carte titre={textesDePieces.ajouter}>
        <p class="govuk-body">{completer.garder}</p>
        <FormulaireDePiece
          action={`${adresse}/completer/pieces`}
          types={page.types}
          type={page.type}
          erreurs={erreurs}
        />
      </Carte>
      <Carte titre={textesDePieces.liste}>
        <ListeDePieces pieces={page.pieces} retirables={page.retirables} depuis="completer" />
      </Carte>
      <Formulaire action={`${adresse}/completer`} champsObligatoires>
        <ChampTexteLong
          champ="reponse"
          libelle={completer.reponse}
          indice={completer.reponseIndice}
          valeur={page.reponse}
          erreur={erreurs.find(({ champ }) => champ === 'reponse')?.message}
          longueurMax={LONGUEURS.texte}
          lignes={6}
          requis
        />
        <BarreActions>
          <Bouton>{completer.envoyer}</Bouton>
          <BoutonLien variante="secondaire" href={adresse}>
            {completer.revenir}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
