import { answerQuestions } from '../../../../platform/process/answerQuestions.ts';
import { dessinerAccuse } from './dessinerAccuse.ts';

answerQuestions(dessinerAccuse);
