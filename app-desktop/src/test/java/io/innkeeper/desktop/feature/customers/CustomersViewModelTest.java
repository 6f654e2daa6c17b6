package io.innkeeper.desktop.feature.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.innkeeper.core.customers.BrandId;
import io.innkeeper.core.customers.CustomerQuery;
import io.innkeeper.core.customers.CustomerSort;
import io.innkeeper.core.customers.CustomerStatus;
import io.innkeeper.core.customers.CustomerView;
import io.innkeeper.core.kernel.Ids;
import io.innkeeper.desktop.table.TableQuery;
import io.innkeeper.desktop.testkit.Fx;
import io.innkeeper.desktop.testkit.TestUi;
import io.innkeeper.desktop.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomersViewModelTest {

  private final Office office = Office.busy();
  private final TestUi test = TestUi.english();
  private final CustomersViewModel model =
      new CustomersViewModel(test.ui(), office.commands(test.ui()));

  @Test
  void filtersAndSearchBecomeTheCoresQuery() {
    CustomerQuery asked =
        model.asked(
            TableQuery.ALL
                .withSearch(" çiçek ")
                .withFilter("status", Set.of("SUSPENDED"))
                .withFilter("brand", Set.of(BrandId.DEFAULT.toString()))
                .withSort(new TableQuery.Sort("created", true)));

    assertThat(asked.text()).isEqualTo("çiçek");
    assertThat(asked.status()).isEqualTo(CustomerStatus.SUSPENDED);
    assertThat(asked.brand()).isEqualTo(BrandId.DEFAULT);
    assertThat(asked.sort()).isEqualTo(CustomerSort.CREATED);
    assertThat(asked.descending()).isTrue();
    assertThat(asked.deleted()).isFalse();
  }

  @Test
  void theDeletedOnesAreAskedForOnlyByTheirFilter() {
    assertThat(model.asked(TableQuery.ALL.withFilter("deleted", Set.of("deleted"))).deleted())
        .isTrue();
  }

  @Test
  void namesAreSortedByTheViewersAlphabet() {
    assertThat(model.asked(TableQuery.ALL).sort()).isEqualTo(CustomerSort.NAME);

    Fx.run(() -> test.ui().messages().setLanguage(Language.TURKISH));

    assertThat(model.asked(TableQuery.ALL).sort()).isEqualTo(CustomerSort.NAME_TURKISH);
  }

  @Test
  void whatIsGoneMeanwhileIsLeftOut() {
    List<CustomerView> read = new ArrayList<>();
    CustomerView known = office.all.getFirst();

    Fx.run(
        () -> model.read(Set.of(known.id().value(), Ids.next())).onSuccess(read::addAll).start());

    Fx.await("read", () -> !read.isEmpty());
    assertThat(read).containsExactly(known);
  }
}
