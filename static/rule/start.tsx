import { mount } from '../frame/mount';
import { formWords } from '../words/rule';
import { RulePage } from './RulePage';

mount(<RulePage />, formWords.title);
