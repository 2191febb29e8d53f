import { answerQuestions } from '../../../../platform/process/answerQuestions.ts';
import { dessinerCompteRendu } from './dessinerCompteRendu.ts';

answerQuestions(dessinerCompteRendu);
