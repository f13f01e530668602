import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { SearchReadModel } from './search.read-model.js';

/** Finding anything by its name. */
@Module({ controllers: [SearchController], providers: [SearchReadModel] })
export class SearchModule {}
