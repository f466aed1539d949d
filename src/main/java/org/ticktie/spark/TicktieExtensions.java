package org.ticktie.spark;

import java.io.Serializable;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Nil$;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Adds {@code ticktie(content)} to every session of Spark SQL, also those of Python and of the SQL shell:
 * {@code --conf spark.sql.extensions=org.ticktie.spark.TicktieExtensions}.
 */
public final class TicktieExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        ExpressionInfo info = new ExpressionInfo(TicktieFunction.class.getName(), null, TicktieFunction.NAME);
        extensions.injectFunction(new Tuple3<>(new FunctionIdentifier(TicktieFunction.NAME), info, new Call()));
        return BoxedUnit.UNIT;
    }

    /** Makes the expression of a call. */
    private static final class Call extends AbstractFunction1<Seq<Expression>, Expression> {
        @Override
        public Expression apply(Seq<Expression> arguments) {
            if (arguments.length() != 1) {
                throw new IllegalArgumentException("ticktie(content) takes one argument, not " + arguments.length());
            }
            @SuppressWarnings({"unchecked", "rawtypes"})
            Seq none = (Seq) Nil$.MODULE$;
            return new ScalaUDF(
                    new Check(),
                    ResultRow.TYPE,
                    arguments,
                    none,
                    Option.empty(),
                    Option.apply(TicktieFunction.NAME),
                    true,
                    true);
        }
    }

    /** The function in the shape that Spark calls. */
    private static final class Check extends AbstractFunction1<Object, Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public Object apply(Object content) {
            return new TicktieFunction().call(content);
        }
    }
}
