package org.ticktie.extract.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.StatementKind;

class StatementKindsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Consolidated Balance Sheets; Cash | Total current assets | Total assets | Total liabilities | Total equity | Total liabilities and equity; BALANCE_SHEET
            ~~; Cash | Total current assets | Goodwill | Total assets; BALANCE_SHEET
            ~~; Accounts payable | Total current liabilities | Total liabilities | Total stockholders' equity | Total liabilities and stockholders' equity; BALANCE_SHEET
            ~~; Net loss | Net cash used in operating activities | Net cash used in investing activities | Net cash provided by financing activities; CASH_FLOW
            Financial statements; Revenue | Cost of revenue | Gross profit | Operating income | Income before taxes | Net income | Basic | Diluted; INCOME_STATEMENT
            Statements of operations; Collaboration revenue | Research and development | General and administrative | Total operating expenses | Net loss | Net loss per share; INCOME_STATEMENT
            Consolidated Balance Sheets; Revenue | Cost of sales | Gross profit | Operating income | Provision for income taxes | Net income; INCOME_STATEMENT
            Statements of Income; Total interest income | Total interest expense | Net interest income | Provision for credit losses | Income before income taxes | Net income; INCOME_STATEMENT
            Reconciliation of GAAP to non-GAAP measures; Net income | Stock-based compensation | Adjusted net income | Adjusted EBITDA | Adjusted EPS; RECONCILIATION
            Reconciliation of net income to EBITDA; Net income | Interest expense | Income tax expense | Depreciation and amortization | EBITDA; RECONCILIATION
            Segment information; Americas | Europe | Total revenue; SEGMENT
            Financial Highlights; Revenue | Net income | Total assets | Total equity; HIGHLIGHTS
            Third quarter outlook; Revenue | Gross margin; GUIDANCE
            Consolidated Statements of Comprehensive Income; Net income | Foreign currency translation | Other comprehensive income | Comprehensive income; COMPREHENSIVE_INCOME
            ~~; Widgets | Gadgets; OTHER
            ~~; ~~; OTHER
            """)
    void contentBeatsTitle(String title, String captions, StatementKind kind) {
        assertThat(StatementKinds.of(title, List.of(captions.split(" \\| ")))).isEqualTo(kind);
    }
}
