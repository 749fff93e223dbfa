/** The workshop's worker: the compiler and all texts that ship live here, so that the page stays quick and small. */
import { texts } from 'virtual:scenario-texts';
import { jsonSchema } from '../../scenario/index.ts';
import type { Answered, Answers, Asked, ShippedFile } from './bench-messages.ts';
import { createChecker } from './checker.ts';
import { isScenario, titleIn } from './reading.ts';

const checker = createChecker(texts);

const shipped = (): ShippedFile[] => Object.entries(texts).map(([name, text]) => (
  { name, title: (isScenario(text) ? titleIn(text) : null) ?? name, scenario: isScenario(text) }));

function answerTo(asked: Asked): Answers[keyof Answers] {
  switch (asked.ask) {
    case 'start': return { schema: jsonSchema(), shipped: shipped() };
    case 'text': return texts[asked.name] ?? null;
    case 'check': return checker.check(asked.files);
    case 'draft': return checker.draft(asked.root);
    default: return checker.scenario(asked.root);
  }
}

function answered(asked: Asked): Answered {
  try {
    return { id: asked.id, answer: answerTo(asked) };
  } catch (error) {
    return { id: asked.id, failed: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answered(data)));
