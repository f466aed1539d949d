package org.ticktie.extract.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.StatementKind;

class CaptionDictionaryTest {
    private static Meaning meaning(String caption, String section, StatementKind kind) {
        return CaptionDictionary.builtIn().meaning(caption, section, kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Revenues; REVENUE
            Total net sales; REVENUE
            Net revenue (1); REVENUE
            GAAP revenue; REVENUE
            Sales and other operating revenues; REVENUE
            Cost of goods sold; COST_OF_REVENUE
            Cost of sales; COST_OF_REVENUE
            Gross (loss) profit; GROSS_PROFIT
            Research and development; RESEARCH_AND_DEVELOPMENT
            Selling, general & administrative expenses; SELLING_GENERAL_ADMINISTRATIVE
            Total operating expenses; OPERATING_EXPENSES
            Total costs and expenses; TOTAL_COSTS_AND_EXPENSES
            Income (loss) from operations; OPERATING_INCOME
            (Loss)/earnings from operations; OPERATING_INCOME
            Operating loss; OPERATING_INCOME
            Interest expense, net; INTEREST_EXPENSE
            Other income (expense), net; OTHER_INCOME
            Income before provision for income taxes; PRETAX_INCOME
            Loss before income tax expense (benefit); PRETAX_INCOME
            Income (loss) before provision (benefit) for income taxes; PRETAX_INCOME
            Profit before tax; PRETAX_INCOME
            Provision for (benefit from) income taxes; INCOME_TAX
            Income tax (expense) benefit; INCOME_TAX
            Net income (loss); NET_INCOME
            Net (loss); NET_INCOME
            Profit for the period; NET_INCOME
            Less: Net income attributable to noncontrolling interests; NET_INCOME_NCI
            Net loss attributable to Example Holdings, Inc.; NET_INCOME_PARENT
            Net income available to common stockholders; NET_INCOME_COMMON
            Basic and diluted net loss per share; EPS_BASIC_AND_DILUTED
            Net income per share - diluted; EPS_DILUTED
            Earnings per common share, basic; EPS_BASIC
            Shares used in computing basic net income per share; SHARES_BASIC
            Weighted-average shares outstanding – diluted; SHARES_DILUTED
            Weighted average common shares, basic and diluted; SHARES_BASIC_AND_DILUTED
            Dividends declared per common share; DIVIDENDS_PER_SHARE
            Effective tax rate; TAX_RATE
            Revenue growth; UNKNOWN
            Cost savings; UNKNOWN
            Income from operations before depreciation; UNKNOWN
            Diluted earnings per share from continuing operations; UNKNOWN
            """)
    void knowsTheIncomeStatement(String caption, LineItem item) {
        assertThat(meaning(caption, "", StatementKind.INCOME_STATEMENT).item()).isEqualTo(item);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Cash and cash equivalents; CASH
            Accounts receivable, net of allowance; RECEIVABLES
            Inventories, net; INVENTORIES
            Total current assets; TOTAL_CURRENT_ASSETS
            Property, plant and equipment, net; PROPERTY_AND_EQUIPMENT
            Goodwill; GOODWILL
            Total assets; TOTAL_ASSETS
            Total current liabilities; TOTAL_CURRENT_LIABILITIES
            Long-term debt, net; LONG_TERM_DEBT
            Total liabilities; TOTAL_LIABILITIES
            Redeemable noncontrolling interests; TEMPORARY_EQUITY
            Retained earnings (accumulated deficit); RETAINED_EARNINGS
            Treasury stock, at cost; TREASURY_STOCK
            Total stockholders' (deficit) equity; TOTAL_EQUITY
            Total shareholders’ equity; TOTAL_EQUITY
            Total Example Corporation stockholders' equity; PARENT_EQUITY
            Total equity; TOTAL_EQUITY
            Non-controlling interests; NON_CONTROLLING_INTERESTS
            Total liabilities and stockholders' equity (deficit); TOTAL_LIABILITIES_AND_EQUITY
            Total liabilities, redeemable noncontrolling interests and equity; TOTAL_LIABILITIES_AND_EQUITY
            Revenue; UNKNOWN
            """)
    void knowsTheBalanceSheet(String caption, LineItem item) {
        assertThat(meaning(caption, "", StatementKind.BALANCE_SHEET).item()).isEqualTo(item);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Net cash provided by (used in) operating activities; CF_OPERATING
            Cash flows from operations; CF_OPERATING
            Net cash used for investing activities; CF_INVESTING
            Net cash (used in) provided by financing activities; CF_FINANCING
            Effect of exchange rate changes on cash, cash equivalents, and restricted cash; CF_FX_EFFECT
            Net (decrease) increase in cash and cash equivalents; CF_NET_CHANGE
            Cash and cash equivalents at beginning of period; CF_BEGINNING
            Cash, cash equivalents and restricted cash, end of year; CF_END
            Purchases of property and equipment; CAPEX
            Net loss; NET_INCOME
            Repurchases of common stock; SHARE_REPURCHASES
            Net cash provided by operating activities of continuing operations; UNKNOWN
            Proceeds from sale of property and equipment; UNKNOWN
            Other operating activities; UNKNOWN
            """)
    void knowsTheCashFlowStatement(String caption, LineItem item) {
        assertThat(meaning(caption, "", StatementKind.CASH_FLOW).item()).isEqualTo(item);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = ';', textBlock = """
            Basic; Net income per share:; EPS_BASIC
            Diluted; Earnings per share; EPS_DILUTED
            Basic and diluted; Net loss per common share; EPS_BASIC_AND_DILUTED
            Basic; Weighted average shares outstanding:; SHARES_BASIC
            Diluted; Shares used in computing net income per share; SHARES_DILUTED
            Diluted; Results > Number of shares; SHARES_DILUTED
            Total; Operating expenses:; OPERATING_EXPENSES
            Total; Cost of revenue:; COST_OF_REVENUE
            Total; Net revenue:; REVENUE
            Products; Net sales:; PRODUCT_REVENUE
            Products; Cost of sales:; COST_OF_PRODUCTS
            Basic; Loss per share from discontinued operations; UNKNOWN
            Net loss per share; Basic loss per common share; EPS_BASIC
            Weighted average common shares outstanding; Diluted loss per common share; SHARES_DILUTED
            Subscription; Cost of revenue; UNKNOWN
            Cost of products; Costs; COST_OF_PRODUCTS
            Basic; Somewhere else; UNKNOWN
            """)
    void readsShortCaptionsUnderTheirHeading(String caption, String section, LineItem item) {
        assertThat(meaning(caption, section, StatementKind.INCOME_STATEMENT).item())
                .isEqualTo(item);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            Adjusted EBITDA; EBITDA; ADJUSTED
            Non-GAAP net income; NET_INCOME; ADJUSTED
            Net income, as adjusted; NET_INCOME; ADJUSTED
            Operating income (non-GAAP); OPERATING_INCOME; ADJUSTED
            Underlying diluted earnings per share; EPS_DILUTED; ADJUSTED
            Net sales excluding acquisitions; REVENUE; ADJUSTED
            Income from operations before special items; OPERATING_INCOME; ADJUSTED
            Organic revenue; REVENUE; ORGANIC
            Revenue in constant currency; REVENUE; CONSTANT_CURRENCY
            GAAP net income; NET_INCOME; REPORTED
            Net income - GAAP; NET_INCOME; REPORTED
            """)
    void tellsTheFooting(String caption, LineItem item, Basis basis) {
        assertThat(meaning(caption, "", StatementKind.RECONCILIATION)).isEqualTo(new Meaning(item, basis));
    }

    @Test
    void headingsGiveTheFootingToTheirRows() {
        assertThat(meaning("Net income", "Non-GAAP measures:", StatementKind.RECONCILIATION)
                        .basis())
                .isEqualTo(Basis.ADJUSTED);
        assertThat(meaning("GAAP net income", "Non-GAAP measures:", StatementKind.RECONCILIATION)
                        .basis())
                .isEqualTo(Basis.REPORTED);
    }

    @Test
    void aSegmentsRevenueIsNotTheCompanys() {
        assertThat(meaning("Revenue", "", StatementKind.SEGMENT).item()).isEqualTo(LineItem.UNKNOWN);
        assertThat(meaning("Total revenue", "", StatementKind.SEGMENT).item()).isEqualTo(LineItem.REVENUE);
    }

    @Test
    void totalsCarryTheMeaningWhereSeveralRowsCould() {
        List<String> captions =
                List.of("Net sales", "Total revenue", "Total Example stockholders' equity", "Total equity");
        List<Meaning> alone = List.of(
                new Meaning(LineItem.REVENUE, Basis.REPORTED),
                new Meaning(LineItem.REVENUE, Basis.REPORTED),
                new Meaning(LineItem.TOTAL_EQUITY, Basis.REPORTED),
                new Meaning(LineItem.TOTAL_EQUITY, Basis.REPORTED));
        assertThat(CaptionDictionary.settled(captions, alone))
                .extracting(Meaning::item)
                .containsExactly(LineItem.UNKNOWN, LineItem.REVENUE, LineItem.PARENT_EQUITY, LineItem.TOTAL_EQUITY);
    }

    @Test
    void thePlainPerShareLineIsBasicBesideADilutedOne() {
        List<Meaning> alone = List.of(
                new Meaning(LineItem.EPS_BASIC_AND_DILUTED, Basis.REPORTED),
                new Meaning(LineItem.EPS_DILUTED, Basis.REPORTED));
        assertThat(CaptionDictionary.settled(List.of("Net income per share", "Net income per share, diluted"), alone))
                .extracting(Meaning::item)
                .containsExactly(LineItem.EPS_BASIC, LineItem.EPS_DILUTED);
    }

    @Test
    void interestsOfOthersBeforeTheEquityBelongToNeither() {
        List<String> captions =
                List.of("Total liabilities", "Minority interest", "Common stock", "Total shareholders' equity");
        List<Meaning> alone = captions.stream()
                .map(c -> meaning(c, "", StatementKind.BALANCE_SHEET))
                .toList();
        assertThat(CaptionDictionary.settled(captions, alone))
                .extracting(Meaning::item)
                .containsExactly(
                        LineItem.TOTAL_LIABILITIES,
                        LineItem.TEMPORARY_EQUITY,
                        LineItem.COMMON_STOCK,
                        LineItem.TOTAL_EQUITY);
    }

    @Test
    void anAmountsNameOverPercentagesIsNotTheAmount() {
        assertThat(new Meaning(LineItem.REVENUE, Basis.REPORTED)
                        .on(RowKind.PERCENT)
                        .item())
                .isEqualTo(LineItem.UNKNOWN);
        assertThat(new Meaning(LineItem.GROSS_PROFIT, Basis.REPORTED)
                        .on(RowKind.PERCENT)
                        .item())
                .isEqualTo(LineItem.GROSS_MARGIN);
        assertThat(new Meaning(LineItem.INCOME_DISCONTINUED, Basis.REPORTED)
                        .on(RowKind.PER_SHARE)
                        .item())
                .isEqualTo(LineItem.UNKNOWN);
        assertThat(new Meaning(LineItem.EPS_BASIC, Basis.REPORTED)
                        .on(RowKind.PER_SHARE)
                        .item())
                .isEqualTo(LineItem.EPS_BASIC);
    }

    @Test
    void theNetLineIsTheTotalAndTheFirstClosingCashTheStatements() {
        List<String> captions = List.of(
                "Cash generated from operations",
                "Net cash provided by operating activities",
                "Cash at end of year",
                "Cash and cash equivalents at end of year");
        List<Meaning> alone = captions.stream()
                .map(c -> meaning(c, "", StatementKind.CASH_FLOW))
                .toList();
        assertThat(CaptionDictionary.settled(captions, alone))
                .extracting(Meaning::item)
                .containsExactly(LineItem.UNKNOWN, LineItem.CF_OPERATING, LineItem.CF_END, LineItem.UNKNOWN);
    }

    @Test
    void aUsersOwnLinesComeFirst() {
        CaptionDictionary own = CaptionDictionary.extendedBy("REVENUE\tIS\tinflow from club dues\n");
        assertThat(own.meaning("Inflow from club dues", "", StatementKind.INCOME_STATEMENT)
                        .item())
                .isEqualTo(LineItem.REVENUE);
        assertThat(own.meaning("Net income", "", StatementKind.INCOME_STATEMENT).item())
                .isEqualTo(LineItem.NET_INCOME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"~~", "(", ")", "((1)", "-", "1234", "$", ": : :", "(loss)"})
    void neverStumbles(String caption) {
        assertThat(meaning(caption, "", StatementKind.OTHER)).isNotNull();
    }
}
