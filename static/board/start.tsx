import { mount } from '../frame/mount';
import { titles } from '../words/titles';
import { BoardPage } from './BoardPage';

mount(<BoardPage />, titles.board);
