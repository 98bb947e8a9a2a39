package org.undersigned.signature;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A condition of SQL that grows piece by piece, with its parameters. */
final class Question {

    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Question(String condition, Object... values) {
        where.append("where ").append(condition);
        parameters.addAll(List.of(values));
    }

    Question and(String condition, Object... values) {
        where.append(" and ").append(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    /** The same where the selection itself has parameters. */
    Question after(Object... values) {
        parameters.addAll(0, List.of(values));
        return this;
    }

    Question copy() {
        return new Question(where.substring("where ".length()), parameters.toArray());
    }

    PreparedStatement ask(Connection connection, String select, String rest) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(select + where + rest);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }
}
