// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <coroutine>
#include <exception>
#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

/// What coawait_bad.cpp and coawait_good.cpp are written with: a coroutine, awaitables, and functions that
/// return awaitables. Read by clang-query only, never built into anything.
namespace samples {

struct Coroutine
{
    struct promise_type
    {
        Coroutine get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_value(int) {}
        void unhandled_exception() { std::terminate(); }
    };
};

class Awaitable
{
public:
    explicit Awaitable(int value)
        : m_value(value)
    {
    }
    bool await_ready() const { return true; }
    void await_suspend(std::coroutine_handle<>) const {}
    int await_resume() const { return m_value; }

private:
    int m_value;
};

struct AggregateAwaitable
{
    std::string name;
    bool await_ready() const { return true; }
    void await_suspend(std::coroutine_handle<>) const {}
    int await_resume() const { return 0; }
};

struct Options
{
    std::string name;
    int size = 0;
};

class Url
{
public:
    explicit Url(std::string text)
        : m_text(std::move(text))
    {
    }

private:
    std::string m_text;
};

Awaitable get(const Url &url);
Awaitable get(const Options &options);
Awaitable getWithDefault(const Url &url, const Options &options = {});
Awaitable getWithText(const Url &url, const std::string &text = {});
Awaitable getAll(std::vector<Url> urls);
Awaitable getNames(std::initializer_list<std::string> names);
Awaitable call(const std::function<int()> &function);
Options makeOptions();
int sum(int first, const Options &options);
int apply(int first, const std::function<int()> &function);

} // namespace samples
